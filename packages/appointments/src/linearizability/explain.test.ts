import { type Arbitrary, assert, constantFrom, property, shuffledSubarray, tuple, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { explain } from "./explain.ts";
import { ended, type History } from "./history.ts";
import { type Diary, emptyDiary, perform } from "./model.ts";
import { partition } from "./partition.ts";
import {
  booked,
  cancelled,
  conflict,
  history,
  looked,
  read,
  refused,
  repeated,
  taken,
  tellHistory,
} from "./testing/tell-history.ts";

/** Everything that can happen to two appointments in two slots, whether it makes sense or not. */
const told = {
  a: booked("s", "1", "q"),
  b: booked("s", "2"),
  c: booked("t", "2", "q"),
  d: taken("s"),
  e: repeated("t", "q", "1"),
  f: cancelled("1"),
  g: conflict("1"),
  h: read("1", 1),
  i: read("1"),
  j: history("1", 2, 1),
  k: looked("s", "free"),
  l: looked("s", "taken"),
  m: refused("t", "q"),
};
const names = Object.keys(told) as (keyof typeof told)[];

/** Some of it, in any order, each answered at some time or, now and then, never. */
const histories: Arbitrary<History> = uniqueArray(constantFrom(...names), { minLength: 1, maxLength: 5 })
  .chain((some) => tuple(shuffledSubarray([...some, ...some], { minLength: some.length, maxLength: 2 * some.length })))
  .map(([events]) =>
    tellHistory(
      Object.fromEntries(names.filter((name) => events.includes(name)).map((name) => [name, told[name]])),
      events.join(" "),
    ),
  );

it("finds an explanation just where trying all orders of a short history finds one, whole and in parts", () => {
  let explained = 0;
  assert(
    property(histories, (events) => {
      const expected = hasOrder(emptyDiary, events);
      explained += Number(expected);
      const isExplained = (part: History): boolean => explain(part, 10_000).result === "explained";
      expect([isExplained(events), partition(events).every(isExplained)]).toEqual([expected, expected]);
    }),
    { numRuns: 5_000, seed: 1 },
  );
  expect(explained).toBeGreaterThan(500);
  expect(explained).toBeLessThan(4_500);
});

/** Tries every operation that may come next, one after another, without any shortcut. */
function hasOrder(diary: Diary, left: History): boolean {
  if (left.every(({ answer }) => answer === undefined)) return true;
  return left.some((next) => {
    if (left.some((other) => ended(other) < next.invoked)) return false;
    const after = perform(diary, next);
    return (
      after !== undefined &&
      hasOrder(
        after,
        left.filter((one) => one !== next),
      )
    );
  });
}
