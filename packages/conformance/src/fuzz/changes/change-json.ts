import { oddName, oddText } from "../odd-texts.ts";
import type { Random } from "../random.ts";
import { type JsonParts, jsonParts } from "./json-parts.ts";
import { partOf, splice, swapped } from "./splice.ts";

type JsonChange = (text: string, parts: JsonParts, random: Random) => string;

/** Changes one thing about a text that is JSON, or was before it was changed. */
export function changeJson(text: string, random: Random): string {
  const parts = jsonParts(text);
  if (parts.values.length === 0 || parts.members.length === 0 || parts.objects.length === 0) return oddValue(random);
  return random.pick(jsonChanges)(text, parts, random);
}

const jsonChanges: readonly JsonChange[] = [
  (text, { members }, random) => splice(text, random.pick(members), ""),
  (text, { members }, random) => withoutMember(text, members, random),
  (text, { members }, random) => duplicated(text, members, random),
  (text, { values }, random) => duplicated(text, values, random),
  (text, { values }, random) => swapped(text, values, random),
  (text, { members }, random) => swapped(text, members, random),
  (text, { values }, random) => splice(text, random.pick(values), oddValue(random)),
  (text, { values }, random) => splice(text, random.pick(values), JSON.stringify(oddText(random))),
  (text, { values }, random) => splice(text, random.pick(leaves(text, values)), JSON.stringify(oddText(random))),
  (text, { values }, random) => splice(text, random.pick(leaves(text, values)), oddValue(random)),
  (text, { keys }, random) => splice(text, random.pick(keys), oddKey(random)),
  (text, { objects, values }, random) => {
    const at = random.pick(objects);
    const value = random.chance(0.5) ? partOf(text, random.pick(values)) : oddValue(random);
    return splice(text, { start: at, end: at }, `${oddKey(random)}:${value},`);
  },
  (text, { values }, random) => {
    const span = random.pick(values);
    return splice(text, span, random.pick([(value: string) => `[${value}]`, inObject])(partOf(text, span)));
  },
];

/** Strings, numbers and literals. */
function leaves(text: string, values: JsonParts["values"]): JsonParts["values"] {
  const found = values.filter(({ start }) => !"{[".includes(text.charAt(start)));
  return found.length === 0 ? values : found;
}

/** With the comma before it or behind it, so that the text stays JSON. */
function withoutMember(text: string, members: JsonParts["members"], random: Random): string {
  const { start, end } = random.pick(members);
  if (text.charAt(end) === ",") return splice(text, { start, end: end + 1 }, "");
  return splice(text, { start: text.charAt(start - 1) === "," ? start - 1 : start, end }, "");
}

function duplicated(text: string, spans: JsonParts["values"], random: Random): string {
  const span = random.pick(spans);
  const part = partOf(text, span);
  const times = random.chance(0.05) ? Math.ceil(400_000 / (part.length + 1)) : 1;
  return splice(text, span, part + `,${part}`.repeat(times));
}

function inObject(value: string): string {
  return `{"value":${value}}`;
}

const keys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "then",
  "",
  "resourceType",
  "id",
  "extension",
  "modifierExtension",
  "_status",
  "_id",
  "_contained",
  "contained",
  "meta",
  "text",
  "implicitRules",
  "fhir_comments",
  "valueString",
  "valueX",
  "reference",
  "identifier",
  "slot",
  "start",
  "$ref",
  "a.b",
  "Status",
];

function oddKey(random: Random): string {
  return JSON.stringify(random.chance(0.8) ? random.pick(keys) : oddName(random));
}

const values = [
  "null",
  "true",
  "false",
  "0",
  "-0",
  "-1",
  "1.0",
  "0.1",
  "1e5",
  "1e400",
  "-1e-400",
  "9007199254740993",
  "1e999999999",
  "123456789012345678901234567890",
  "01",
  "+1",
  ".5",
  "1.",
  "NaN",
  "Infinity",
  "0x10",
  '""',
  "[]",
  "{}",
  "[[]]",
  "[null]",
  "[{}]",
  "[[],{}]",
  '{"":null}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{}}}',
  "'text'",
  "//",
  '"',
  '"\\',
  '"\\u00"',
  '"\\uD800"',
  '"\\x41"',
  "undefined",
  ",",
  "}",
  "]",
  '{"coding":[{"code":"booked"}]}',
  '{"reference":"#slot"}',
  '{"extension":[{"url":"x"}]}',
  '"\\u0000"',
  '"2026-06-01"',
];

/** A value that has no business where it is put, now and then a deep or a huge one. */
function oddValue(random: Random): string {
  if (!random.chance(0.06)) return random.pick(values);
  const depth = random.pick([40, 70, 1_000, 20_000, 100_000]);
  const around = random.pick([
    ["[", "]"],
    ['{"extension":[', "]}"],
    ['{"a":', "}"],
    ["[", ""],
  ] as const);
  const deep = around[0].repeat(depth) + "1" + around[1].repeat(depth);
  return random.chance(0.7) ? deep : JSON.stringify("x".repeat(random.pick([20_000, 300_000, 2_500_000])));
}
