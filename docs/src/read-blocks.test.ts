import { expect, test } from "vitest";
import { readBlocks } from "./read-blocks.ts";

const page = [
  "# A page",
  "```sh",
  "first   # with a comment",
  "```",
  "<!-- serves: listening on -->",
  "",
  "  ```sh",
  "  second",
  "    deeper",
  "  ```",
  "<!-- file: src/a.ts -->",
  "```ts",
  "export {};",
  "```",
  "<!-- shown: an answer -->",
  "```",
  "{}",
  "```",
].join("\n");

test("reads each block with its line, and how it is tested", () => {
  expect(readBlocks(page)).toEqual([
    { line: 2, language: "sh", code: "first   # with a comment", testing: { kind: "run" } },
    { line: 7, language: "sh", code: "second\n  deeper", testing: { kind: "serve", ready: "listening on" } },
    { line: 12, language: "ts", code: "export {};", testing: { kind: "file", path: "src/a.ts" } },
    { line: 16, language: "", code: "{}", testing: { kind: "shown", reason: "an answer" } },
  ]);
});

test("refuses a page with a block that never ends", () => {
  expect(() => readBlocks("```sh\nls")).toThrow("line 1");
});
