import type { Block, Testing } from "./block.ts";

/** The fenced blocks of a Markdown page, in order. */
export function readBlocks(page: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = page.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const [, indent = "", language] = /^( *)```(\w*)$/.exec(lines[index] ?? "") ?? [];
    if (language === undefined) continue;
    const end = lines.indexOf(`${indent}\`\`\``, index + 1);
    if (end < 0) throw new TypeError(`The block in line ${index + 1} has no end.`);
    const code = lines.slice(index + 1, end).map((line) => line.slice(indent.length));
    blocks.push({ line: index + 1, language, code: code.join("\n"), testing: testingOf(lines, index) });
    index = end;
  }
  return blocks;
}

/** What the comment above a block says; there may be an empty line in between. */
function testingOf(lines: readonly string[], index: number): Testing {
  const above = lines.slice(Math.max(0, index - 2), index).findLast((line) => line.trim() !== "") ?? "";
  const [, kind, text = ""] = /^ *<!-- (serves|here|file|shown): (.+) -->$/.exec(above) ?? [];
  if (kind === "serves") return { kind: "serve", ready: text };
  if (kind === "here") return { kind: "instead", command: text };
  if (kind === "file") return { kind: "file", path: text };
  return kind === "shown" ? { kind: "shown", reason: text } : { kind: "run" };
}
