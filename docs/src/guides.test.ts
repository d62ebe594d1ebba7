import { describe, expect, inject, test } from "vitest";
import type { Block } from "./block.ts";
import { firstMissing } from "./needs.ts";
import { followed, read } from "./pages.ts";
import { freePorts } from "./ports.ts";
import { readBlocks } from "./read-blocks.ts";
import { openShell, type Shell } from "./shell.ts";

/** Languages whose blocks are commands; every other block says by a comment what checks it, or why nothing does. */
const commands = new Set(["sh"]);

/** The ports of the guides, which readers have to themselves and tests have not. */
const ports = ["8080", "8443", "9443", "9464"];

describe.each(followed)("%s", (guide) => {
  const page = read(guide);
  const blocks = readBlocks(page);

  test("says of every block that is no command what checks it", () => {
    const unexplained = blocks.filter(({ language, testing }) => !commands.has(language) && testing.kind === "run");
    expect(unexplained.map(({ line }) => line)).toEqual([]);
  });

  test("quotes files as they are", () => {
    for (const { line, code, testing } of blocks)
      if (testing.kind === "file") expect(`${code}\n`, `The block in line ${line}`).toBe(read(testing.path));
  });

  test("does what it says, from the first command to the last", async ({ skip }) => {
    const free = await freePorts(ports);
    const missing = process.env["CI"] ? undefined : firstMissing(page);
    await using shell = openShell(inject("workspace"), { PORT: free.get("8080") ?? "" });
    for (const block of blocks)
      if (missing === undefined || block.line < missing.line) await follow(block, shell, free);
    if (missing !== undefined) skip(`${missing.program} is not installed: line ${missing.line} is as far as it went.`);
  });
});

/** Does what a block says, on ports that are free. */
async function follow({ line, code, testing }: Block, shell: Shell, free: ReadonlyMap<string, string>): Promise<void> {
  const here = (text: string) => text.replaceAll(new RegExp(ports.join("|"), "g"), (port) => free.get(port) ?? port);
  try {
    if (testing.kind === "run") await shell.run(here(code));
    if (testing.kind === "instead") await shell.run(here(testing.command));
    if (testing.kind === "serve") await shell.serve(here(code), testing.ready);
  } catch (error) {
    throw new Error(`The block in line ${line} failed.`, { cause: error });
  }
}
