import { expect, it } from "vitest";
import { readArguments } from "./arguments.ts";

it("takes everything, thoroughly, when it is told nothing", () => {
  expect(readArguments([])).toEqual({
    only: undefined,
    quick: false,
    json: undefined,
    profile: undefined,
    help: false,
  });
});

it("takes a pattern for rows, whatever their case, and goes past the double dash of a script runner", () => {
  const { only, quick } = readArguments(["--", "--only", "http.*BOOK", "--quick"]);
  expect([only?.test("HTTP on Node: book, ES256"), quick]).toEqual([true, true]);
});

it("refuses what it does not know", () => {
  expect(() => readArguments(["--fast"])).toThrow(TypeError);
});
