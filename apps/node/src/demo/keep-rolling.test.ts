import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepRolling } from "./keep-rolling.ts";

const oneHour = 3_600_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("looks for missing days every hour until the end of its scope, and tells of what fails", async () => {
  const told: string[] = [];
  let rolled = 0;
  const roll = async () => {
    rolled += 1;
    if (rolled === 2) throw new Error("The disk is full.");
  };
  {
    using _rolling = keepRolling(roll, (sentence) => told.push(sentence));
    await vi.advanceTimersByTimeAsync(3 * oneHour);
    expect(rolled).toBe(3);
  }
  await vi.advanceTimersByTimeAsync(oneHour);
  expect(rolled).toBe(3);
  expect(told).toEqual([expect.stringContaining("could not be added")]);
});
