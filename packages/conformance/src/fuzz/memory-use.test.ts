import { expect, test } from "vitest";
import { memoryUse } from "./memory-use.ts";

const mega = 2 ** 20;

test("tells memory that grows from memory that was warmed up, and from garbage that waits", () => {
  const warmed = [100, 250, 300, 300, 310, 300, 320, 300, 310].map((size) => size * mega);
  expect(memoryUse(warmed)).toEqual({ early: 300 * mega, late: 310 * mega, most: 320 * mega, grows: false });
  const leaking = [100, 150, 200, 250, 300, 350, 400, 450, 500].map((size) => size * mega);
  expect(memoryUse(leaking)).toMatchObject({ early: 300 * mega, late: 450 * mega, grows: true });
  expect(memoryUse([mega, mega])).toBeUndefined();
});
