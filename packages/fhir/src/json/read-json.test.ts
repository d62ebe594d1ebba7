import { describe, expect, test } from "vitest";
import booking from "../../fixtures/booking.json?raw";
import type { ReadOptions } from "../read-options.ts";
import { readResource } from "../read-resource.ts";

const read = (text: string, options?: ReadOptions) => readResource(text, "json", options);
const slot = (members: string) => `{"resourceType":"Slot",${members}}`;

/** The rule and the path of the only reason for a refusal. */
function refusal(text: string, options?: ReadOptions): readonly (string | undefined)[] {
  const result = read(text, options);
  if (result.ok || result.issues.length !== 1) throw new Error("Not refused, or for several reasons.");
  return [result.issues[0].rule, result.issues[0].expression];
}

test("reads a booking as the engine's own parser does (FMT-01)", () => {
  expect(read(booking)).toEqual({ ok: true, value: JSON.parse(booking) });
});

test("keeps elements that STU3 does not know (D-49)", () => {
  expect(read(slot('"colour":{"of":["the","door"]}'))).toMatchObject({
    ok: true,
    value: { colour: { of: ["the", "door"] } },
  });
});

test("reads texts full of escapes (FMT-01)", () => {
  const text = slot(String.raw`"a\u0062c":"\ud83d\ude00\\","d\"e\\":"\"f\":\\\"","\\":"\/"`);
  expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
});

describe("refuses a text that holds no resource (D-08)", () => {
  test.each([
    ["nothing", "", "empty"],
    ["blanks only", " \r\n\t", "empty"],
    ["a byte order mark first", `\uFEFF${slot('"id":"1"')}`, "byte-order-mark"],
    ["a string", '"Slot"', "not-a-resource"],
    ["null", "null", "not-a-resource"],
    ["an array", `[${slot('"id":"1"')}]`, "not-a-resource"],
    ["an object without a type", '{"id":"1"}', "not-a-resource"],
    ["a type that is no name", '{"resourceType":"Sl ot"}', "not-a-resource"],
    ["a type that is no string", '{"resourceType":["Slot"]}', "not-a-resource"],
    ["an inherited type", '{"__proto__":{"resourceType":"Slot"}}', "not-a-resource"],
  ])("%s", (_title, text, rule) => {
    expect(refusal(text)).toEqual([rule, undefined]);
  });
});

describe("refuses what is not JSON and says where (D-08)", () => {
  test.each([
    ["a bare word", "Slot", "line 1, column 1"],
    ["an unfinished object", slot('"id":"1"').slice(0, -1), "line 1, column 32"],
    ["a missing value", slot('"id":'), "line 1, column 29"],
    ["a missing colon", slot('"id" "1"'), "line 1, column 29"],
    ["a second value", `${slot('"id":"1"')} {}`, "line 1, column 34"],
    ["a comma too many", '{\n "resourceType": "Slot",\n}', "line 3, column 1"],
    ["single quotes", slot("'id':1"), "line 1, column 24"],
    ["a raw control character", slot('"id":"\n"'), "line 1, column 29"],
    ["a raw NUL", slot('"id":"\0"'), "line 1, column 29"],
    ["a comment", slot('/* free */"id":"1"'), "line 1, column 24"],
    ["NaN", slot('"n":NaN'), "line 1, column 28"],
    ["a leading zero", slot('"n":[01]'), "line 1, column 30"],
    ["an unfinished list", slot('"n":[1'), "line 1, column 30"],
  ])("%s", (_title, text, place) => {
    expect(read(text)).toMatchObject({
      ok: false,
      issues: [{ rule: "json-syntax", diagnostics: expect.stringMatching(`${place}\\.$`) }],
    });
  });

  test("nesting without end", () => {
    expect(refusal("[".repeat(100_000))).toEqual(["too-deep", undefined]);
  });
});

describe("refuses what JSON lets pass and FHIR does not (D-08)", () => {
  test.each([
    ["a repeated key", '"id":"1","id":"2"', "duplicate-key", "Slot"],
    ["a repeated key inside", '"a":[{},{"b":{"c":1,"d":2,"c":1}}]', "duplicate-key", "Slot.a[1].b"],
    ["a repeated key spelled otherwise", '"a":{"b":1,"\\u0062":2}', "duplicate-key", "Slot.a"],
    ["the key __proto__", '"a":{"__proto__":{"b":1}}', "unsafe-key", "Slot.a"],
    ["the key constructor", '"a":[{"constructor":1}]', "unsafe-key", "Slot.a[0]"],
    ["the key prototype", '"prototype":1', "unsafe-key", "Slot"],
    ["a number past all numbers", '"a":{"b":1e400}', "number-range", "Slot.a.b"],
    ["an integer that loses digits", '"a":[1,9007199254740993]', "number-range", "Slot.a[1]"],
    ["a negative integer that loses digits", '"a":-9007199254740993', "number-range", "Slot.a"],
    [
      "null in the extensions of a primitive",
      '"_a":{"extension":[{"url":null}]}',
      "null-value",
      "Slot.a.extension[0].url",
    ],
    ["null as a value", '"a":{"b":null}', "null-value", "Slot.a.b"],
    ["null in an array on its own", '"a":["b",null]', "null-value", "Slot.a[1]"],
    ["null beside null", '"a":["b",null],"_a":[null,null]', "null-value", undefined],
    ["null where the extensions end", '"a":["b",null],"_a":[{"id":"1"}]', "null-value", "Slot.a[1]"],
    ["null in an array in an array", '"a":[[null]]', "null-value", "Slot.a[0][0]"],
    ["an escaped NUL", '"a":"\\u0000"', "unsafe-character", "Slot.a"],
    ["an escaped control character in a key", '"a":{"\\u001b":1}', "unsafe-character", "Slot.a"],
    ["half an escaped surrogate pair", '"a":["\\ud83d"]', "unsafe-character", "Slot.a[0]"],
    ["half a surrogate pair", '"a":"\ud83d"', "unsafe-character", "Slot.a"],
    ["a character that is none", '"a":"\uFFFF"', "unsafe-character", "Slot.a"],
  ])("%s", (_title, members, rule, path) => {
    const result = read(slot(members));
    expect(result).toMatchObject({ ok: false, issues: expect.arrayContaining([expect.objectContaining({ rule })]) });
    if (path !== undefined) expect(refusal(slot(members))).toEqual([rule, path]);
  });

  test("every fault at once, twenty at most", () => {
    const nulls = Array.from({ length: 30 }, (_, index) => `"a${index}":null`).join(",");
    const result = read(slot(nulls));
    expect(result.ok ? [] : result.issues.map((issue) => issue.expression)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Slot.a${index}`),
    );
  });

  test("and never quotes a value or a key that is no name", () => {
    const result = read(slot('"a":{"Mrs Neill":null,"b":"\\u0000secret"}'));
    expect(JSON.stringify(result)).not.toMatch(/Neill|secret/);
    expect(result).toMatchObject({ issues: [{ expression: "Slot.a" }, { expression: "Slot.a.b" }] });
  });
});

describe("keeps within its bounds (D-08)", () => {
  const nested = (depth: number) => slot(`"a":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}`);

  test("nesting", () => {
    expect(read(nested(64)).ok).toBe(true);
    expect(refusal(nested(65))).toEqual(["too-deep", `Slot.a${"[0]".repeat(63)}`]);
    expect(refusal(slot('"a":{"b":{}}'), { maximumDepth: 2 })).toEqual(["too-deep", "Slot.a.b"]);
    expect(read(nested(120_000), { maximumLength: 1e6 }).ok).toBe(false);
  });

  test("length", () => {
    const text = slot(`"a":"${"x".repeat(262_144 - 30)}"`);
    expect(text).toHaveLength(262_144);
    expect(read(text).ok).toBe(true);
    expect(refusal(`${text} `)).toEqual(["too-large", undefined]);
    expect(refusal(slot('"a":1'), { maximumLength: 20 })).toEqual(["too-large", undefined]);
  });

  test("items of an array", () => {
    const text = (items: number) => slot(`"a":[${Array(items).fill(0).join(",")}]`);
    expect(read(text(1000)).ok).toBe(true);
    expect(refusal(text(1001))).toEqual(["too-many", "Slot.a"]);
    expect(refusal(text(3), { maximumItems: 2 })).toEqual(["too-many", "Slot.a"]);
  });
});
