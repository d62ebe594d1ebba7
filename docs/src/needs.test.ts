import { expect, test } from "vitest";
import { firstMissing } from "./needs.ts";

test("finds the first program that is not installed, and the line that asks for it", () => {
  const page = "# A page\n<!-- needs: sh -->\n\n<!-- needs: no-such-program -->\n<!-- needs: nor-this -->";
  expect(firstMissing(page)).toEqual({ program: "no-such-program", line: 4 });
});

test("misses nothing where all is installed", () => {
  expect(firstMissing("# A page\n<!-- needs: sh -->")).toBeUndefined();
});
