import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseObject } from "./parse-object.ts";

const nested = (levels: number) => `{"a":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;

test("reads any object as the engine's own parser does", () => {
  const objects = fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ maxDepth: 6, stringUnit: "binary" }));
  fc.assert(
    fc.property(objects, (object) => {
      const text = JSON.stringify(object);
      expect(parseObject(text)).toEqual(JSON.parse(text));
    }),
  );
});

test("refuses any member that comes twice, wherever it stands (RFC 8725 section 2.4)", () => {
  const member = fc.tuple(fc.string(), fc.jsonValue({ maxDepth: 2 }));
  fc.assert(
    fc.property(
      member,
      fc.jsonValue({ maxDepth: 2 }),
      fc.integer({ min: 0, max: 5 }),
      ([name, value], other, depth) => {
        const [key, first, second] = [name, value, other].map((part) => JSON.stringify(part));
        const twice = `{${key}:${first},${key}:${second}}`;
        expect(parseObject(`{"a":${"[".repeat(depth)}${twice}${"]".repeat(depth)}}`)).toBe("member-twice");
      },
    ),
  );
});

describe("refuses", () => {
  test.each<[string, string, string]>([
    ["a name that comes twice, once in escapes", String.raw`{"sub":"a","s\u0075b":"b"}`, "member-twice"],
    ["a second prototype", '{"__proto__":{},"__proto__":{}}', "member-twice"],
    ["a byte order mark", "\uFEFF{}", "not-an-object"],
    ["an empty text", "", "not-an-object"],
    ["null", "null", "not-an-object"],
    ["a list", "[{}]", "not-an-object"],
    ["a text", '"{}"', "not-an-object"],
    ["two objects", "{}{}", "not-an-object"],
    ["a comma too many", '{"a":1,}', "not-an-object"],
    ["a text that does not end", '{"a":"b\\', "not-an-object"],
    ["one level too many", nested(17), "too-deep"],
    ["a thousand levels", nested(1000), "too-deep"],
    ["a hundred thousand brackets", "[".repeat(100_000), "too-deep"],
  ])("%s", (_title, text, fault) => {
    expect(parseObject(text)).toBe(fault);
  });
});

test("reads the deepest object allowed, and brackets in texts", () => {
  expect(parseObject(nested(16))).toBeTypeOf("object");
  expect(parseObject(JSON.stringify({ a: '[{":"\\'.repeat(40) }))).toBeTypeOf("object");
});

test("takes a member called __proto__ for a member like others", () => {
  const object = parseObject('{"__proto__":{"iss":"x"}}');
  expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  expect(object).not.toHaveProperty("iss");
});
