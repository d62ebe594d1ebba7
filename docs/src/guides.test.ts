import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { describe, expect, inject, test } from "vitest";
import type { Block } from "./block.ts";
import { readBlocks } from "./read-blocks.ts";
import { openShell, type Shell } from "./shell.ts";

const root = new URL("../../", import.meta.url);
const guides = readdirSync(new URL("docs/", root)).filter((file) => file.endsWith(".md"));

/** Languages whose blocks are commands; every other block says by a comment why it is only shown. */
const commands = new Set(["sh"]);

describe.each(guides)("docs/%s", (guide) => {
  const blocks = readBlocks(readFileSync(new URL(`docs/${guide}`, root), "utf8"));

  test("says of every block that is no command what checks it", () => {
    const unexplained = blocks.filter(({ language, testing }) => !commands.has(language) && testing.kind === "run");
    expect(unexplained.map(({ line }) => line)).toEqual([]);
  });

  test("does what it says, from the first command to the last", async () => {
    const port = String(await freePort());
    await using shell = openShell(inject("workspace"), { PORT: port });
    for (const block of blocks) await follow(block, shell, port);
  });
});

/** Does what a block says. Readers have port 8080 to themselves, tests have not. */
async function follow({ line, code, testing }: Block, shell: Shell, port: string): Promise<void> {
  const here = (text: string) => text.replaceAll("8080", port);
  try {
    if (testing.kind === "run") await shell.run(here(code));
    if (testing.kind === "instead") await shell.run(here(testing.command));
    if (testing.kind === "serve") await shell.serve(here(code), testing.ready);
  } catch (error) {
    throw new Error(`The block in line ${line} failed.`, { cause: error });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new TypeError("No port was free.");
  return address.port;
}
