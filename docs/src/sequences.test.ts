import { expect, test } from "vitest";
import { sequences } from "./sequences.ts";

test("follows a page that goes on from another one after that", () => {
  const later = "# Later\n\n<!-- goes on from: c.md -->\n\nText.";
  expect(sequences(Object.entries({ "a.md": later, "b.md": "# B", "c.md": "# C", "d.md": later }))).toEqual([
    ["b.md"],
    ["c.md", "a.md", "d.md"],
  ]);
});

test("refuses a page that goes on from none that begins", () => {
  const later = (page: string) => `<!-- goes on from: ${page} -->`;
  expect(() => sequences([["a.md", later("b.md")]])).toThrow("a.md goes on from b.md");
  expect(() => sequences(Object.entries({ "a.md": "# A", "b.md": later("a.md"), "c.md": later("b.md") }))).toThrow(
    "c.md",
  );
});
