import { expect, test } from "vitest";
import { decodeUtf8 } from "./decode-utf8.ts";

test("decodes UTF-8 (GEN-12)", () => {
  expect(decodeUtf8(new TextEncoder().encode("Zoë €😀"))).toEqual({ ok: true, value: "Zoë €😀" });
});

test.each([
  ["a byte that starts nothing", [0x22, 0xff, 0x22]],
  ["Latin-1", [0x5a, 0x6f, 0xeb]],
  ["an overlong form", [0xc0, 0xaf]],
  ["an encoded surrogate", [0xed, 0xa0, 0x80]],
  ["a character cut short", [0xe2, 0x82]],
])("refuses %s (GEN-12)", (_title, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({ ok: false, issues: [{ rule: "utf-8" }] });
});

test("decodes the next body after a refusal, and leaves a byte order mark to the reader", () => {
  decodeUtf8(Uint8Array.of(0xe2));
  expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b))).toEqual({ ok: true, value: "\uFEFF{" });
});
