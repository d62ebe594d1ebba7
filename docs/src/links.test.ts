import { describe, expect, test } from "vitest";
import { anchorsOf, brokenLinks, linksOf } from "./links.ts";
import { allPages } from "./pages.ts";

describe("the pages", () => {
  test.each(allPages())("%s links to what is there", (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });
});

test("reads links that go over a line, and none in code or to other sites", () => {
  const page = "See [a\nfile](a.ts), [b](b.md#one).\n\n```sh\n[c](c.ts)\n```\n\n[d](https://d.example)";
  expect(linksOf(page)).toEqual(["a.ts", "b.md#one"]);
});

test("names headings as GitHub does", () => {
  expect([...anchorsOf("# `careslot` & Co.\n\n## Is it whole?\n\n## Is it whole?\n")]).toEqual([
    "careslot--co",
    "is-it-whole",
    "is-it-whole-1",
  ]);
});
