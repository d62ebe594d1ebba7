import { expect, it } from "vitest";
import { createTurns } from "./turns.ts";

/** Turns by a clock that stands still until it is moved. */
function open() {
  let now = Date.parse("2026-06-01T08:00:00Z");
  const turns = createTurns(() => new Date(now));
  const take = (count: number) => Array.from({ length: count }, turns.take);
  return { take, giveBack: turns.giveBack, move: (seconds: number) => void (now += seconds * 1_000) };
}

it("lets five come at once, four more two seconds after one another, and nobody else wait", () => {
  const { take } = open();
  expect(take(12)).toEqual([0, 0, 0, 0, 0, 2_000, 4_000, 6_000, 8_000, undefined, undefined, undefined]);
});

it("has a place again two seconds later, and all of them once it was quiet for as long as they take", () => {
  const { take, move } = open();
  take(100);
  move(2);
  expect(take(2)).toEqual([8_000, undefined]);
  move(18);
  expect(take(6)).toEqual([0, 0, 0, 0, 0, 2_000]);
});

it("costs those nothing who know the password, however often they come", () => {
  const { take, giveBack } = open();
  for (let visit = 0; visit < 100; visit++) {
    expect(take(1)).toEqual([0]);
    giveBack();
  }
  expect(take(6)).toEqual([0, 0, 0, 0, 0, 2_000]);
});

it("keeps nobody out for longer where the clock is set back", () => {
  const { take, move } = open();
  take(100);
  move(-3_600);
  take(1);
  move(2);
  expect(take(2)).toEqual([8_000, undefined]);
});
