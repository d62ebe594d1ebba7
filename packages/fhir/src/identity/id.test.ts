import { expect, test } from "vitest";
import { isId } from "./id.ts";

test.each(["1", "A-z.9", "5a9f23de-9a3b-4d1a-9d4e-6a1f0d5c7b21", "x".repeat(64)])(
  "%s can be an id (GEN-06)",
  (text) => {
    expect(isId(text)).toBe(true);
  },
);

test.each(["", "x".repeat(65), "a_b", "a/b", "../b", "%00", "a b", "é", "a\n"])(
  "%j cannot be an id (GEN-06)",
  (text) => {
    expect(isId(text)).toBe(false);
  },
);
