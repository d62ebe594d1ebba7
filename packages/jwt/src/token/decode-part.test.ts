import { base64url } from "jose";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodePart } from "./decode-part.ts";

test("reads any text that has been encoded in UTF-8 and base64url (JWT-29)", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "\u007F", "\u0080", "\uFEFF{}"),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodePart(base64url.encode(new TextEncoder().encode(text)))).toBe(text.toWellFormed());
    }),
  );
});

test.each<[string, readonly number[]]>([
  ["a byte of Latin-1", [0x7b, 0x22, 0xe9, 0x22, 0x7d]],
  ["an overlong form", [0x22, 0xc0, 0xaf, 0x22]],
  ["half a surrogate pair", [0x22, 0xed, 0xa0, 0x80, 0x22]],
])("reads nothing from bytes that are not UTF-8: %s (JWT-29)", (_title, bytes) => {
  expect(decodePart(base64url.encode(new Uint8Array(bytes)))).toBeUndefined();
});
