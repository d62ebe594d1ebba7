import { describe, expect, inject, test } from "vitest";
import type { Block } from "./block.ts";
import { firstMissing } from "./needs.ts";
import { followed, read } from "./pages.ts";
import { freePorts } from "./ports.ts";
import { readBlocks } from "./read-blocks.ts";
import { sequences } from "./sequences.ts";
import { openShell, type Shell } from "./shell.ts";

/** Languages whose blocks are commands; every other block says by a comment what checks it, or why nothing does. */
const commands = new Set(["sh"]);

/** The ports of the guides, which readers have to themselves and tests have not. */
const ports = ["8080", "8443", "9443", "9464"];

describe.each(followed)("%s", (guide) => {
  const blocks = readBlocks(read(guide));

  test("says of every block that is no command what checks it", () => {
    const unexplained = blocks.filter(({ language, testing }) => !commands.has(language) && testing.kind === "run");
    expect(unexplained.map(({ line }) => line)).toEqual([]);
  });

  test("quotes files as they are", () => {
    for (const { line, code, testing } of blocks)
      if (testing.kind === "file") expect(`${code}\n`, `The block in line ${line}`).toBe(read(testing.path));
  });
});

describe("does what it says, from the first command to the last", () => {
  const guides = sequences(followed.map((guide) => [guide, read(guide)]));

  test.for(guides.map((pages) => [pages.join(", then "), pages] as const))("%s", async ([, pages], { skip }) => {
    const free = await freePorts(ports);
    await using shell = openShell(inject("workspace"), { PORT: free.get("8080") ?? "" });
    const missing: string[] = [];
    for (const page of pages) missing.push(...(await follow(page, shell, free)));
    if (missing.length > 0) skip(missing.join(" "));
  });
});

/** Does what a page says, as far as what it needs is installed, and tells what is not. */
async function follow(page: string, shell: Shell, free: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const text = read(page);
  const missing = process.env["CI"] ? undefined : firstMissing(text);
  for (const block of readBlocks(text))
    if (missing === undefined || block.line < missing.line) await carryOut(block, shell, free, page);
  if (missing === undefined) return [];
  return [`${missing.program} is not installed: line ${missing.line} of ${page} is as far as it went.`];
}

/** Does what a block says, on ports that are free. */
async function carryOut(
  { line, code, testing }: Block,
  shell: Shell,
  free: ReadonlyMap<string, string>,
  page: string,
): Promise<void> {
  const here = (text: string) => text.replaceAll(new RegExp(ports.join("|"), "g"), (port) => free.get(port) ?? port);
  try {
    if (testing.kind === "run") await shell.run(here(code));
    if (testing.kind === "instead") await shell.run(here(testing.command));
    if (testing.kind === "serve") await shell.serve(here(code), testing.ready);
  } catch (error) {
    throw new Error(`The block in line ${line} of ${page} failed.`, { cause: error });
  }
}
