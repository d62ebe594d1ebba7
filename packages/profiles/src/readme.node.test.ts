import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the example of the README runs, and prints what the README says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, code = "", printed = ""] = /```ts\n(.*?)```\n\n```\n(.*?)```/s.exec(readme) ?? [];
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: new URL("..", import.meta.url),
    encoding: "utf8",
  });
  expect(printed.trim().split("\n").length).toBeGreaterThan(1);
  expect(output).toBe(printed);
});
