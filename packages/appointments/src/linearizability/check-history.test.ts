import { describe, expect, it } from "vitest";
import { checkHistory } from "./check-history.ts";
import type { History } from "./history.ts";
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

/** The rules that a history breaks, each once. */
function broken(told: History, bound?: number): readonly string[] {
  return [...new Set(checkHistory(told, bound === undefined ? {} : { bound }).map(({ rule }) => rule))].toSorted();
}

describe("a history that can be explained", () => {
  it.each([
    ["one booking wins, the other is refused", { a: booked("s", "1"), b: taken("s") }, "a b b a"],
    [
      "the refusal comes first, though the booking that won began after it",
      { b: taken("s"), a: booked("s", "1") },
      "b a b a",
    ],
    [
      "a slot is booked anew once it is free",
      { a: booked("s", "1"), c: cancelled("1"), b: booked("s", "2") },
      "a a c b b c",
    ],
    [
      "a read falls before the cancellation that it crosses",
      { a: booked("s", "1"), c: cancelled("1"), r: read("1", 1) },
      "a a c r r c",
    ],
    [
      "somebody reads what is not acknowledged yet",
      { a: booked("s", "1"), r: read("1", 1), h: history("1", 1) },
      "a r r h h a",
    ],
    ["one of two cancellations loses", { a: booked("s", "1"), c: cancelled("1"), d: conflict("1") }, "a a d c c d"],
    ["a request is repeated in another slot", { a: booked("s", "1", "q"), b: repeated("t", "q", "1") }, "a b b a"],
    ["a refusal that does not say why finds the slot taken", { a: booked("s", "1"), b: refused("s") }, "a b b a"],
    ["or its request made already", { a: booked("s", "1", "q"), b: refused("t", "q") }, "a b b a"],
    ["a booking without an answer took the slot", { a: booked("s", "1"), b: taken("s") }, "a b b"],
    ["a booking without an answer never happened", { a: booked("s", "1"), b: booked("s", "2") }, "a b b"],
    ["a booking without an answer is read later on", { a: booked("s", "1"), r: read("1", 1) }, "a r r"],
    [
      "a cancellation without an answer happened late",
      { a: booked("s", "1"), c: cancelled("1"), r: read("1", 1), l: looked("s", "free") },
      "a a c r r l l",
    ],
  ])("is found so: %s", (_, operations, events) => {
    expect(checkHistory(tellHistory(operations, events))).toEqual([]);
  });
});

describe("a history that cannot be explained", () => {
  it.each([
    ["two bookings of one slot", ["double-booking"], { a: booked("s", "1"), b: booked("s", "2") }, "a b a b"],
    ["a booking that is gone", ["write-lost"], { a: booked("s", "1"), r: read("1") }, "a a r r"],
    [
      "a cancellation that is gone from the history",
      ["write-lost"],
      { a: booked("s", "1"), c: cancelled("1"), h: history("1", 1) },
      "a a c c h h",
    ],
    [
      "two cancellations of one version",
      ["version-changed"],
      { a: booked("s", "1"), c: cancelled("1"), d: cancelled("1") },
      "a a c d c d",
    ],
    ["a version that changed", ["version-changed"], { a: booked("s", "1"), r: read("1", 1, "other") }, "a a r r"],
    [
      "a version left out",
      ["version-missing"],
      { a: booked("s", "1"), c: cancelled("1"), h: history("1", 2) },
      "a a c c h h",
    ],
    [
      "a request that succeeded twice",
      ["request-twice"],
      { a: booked("s", "1", "q"), b: booked("t", "2", "q") },
      "a a b b",
    ],
    ["a refusal of a free slot", ["refusal-unjustified"], { b: taken("s"), a: booked("s", "1") }, "b b a a"],
    ["a conflict with nothing", ["refusal-unjustified"], { a: booked("s", "1"), c: conflict("1") }, "a a c c"],
    ["a repetition of nothing", ["refusal-unjustified"], { b: repeated("s", "q", "1") }, "b b"],
    [
      "a refusal that does not say why, and has no reason",
      ["refusal-unjustified"],
      { b: refused("s", "q"), a: booked("s", "1", "q") },
      "b b a a",
    ],
    [
      "a read that goes back in time",
      [],
      { a: booked("s", "1"), c: cancelled("1"), r: read("1", 2), o: read("1", 1) },
      "a a c r r o o c",
    ],
    ["a slot that looks free while it is held", [], { a: booked("s", "1"), l: looked("s", "free") }, "a a l l"],
    ["a cancellation of what is not booked yet", [], { c: cancelled("1"), a: booked("s", "1") }, "c c a a"],
  ])("is found so: %s", (_, rules, operations, events) => {
    expect(broken(tellHistory(operations, events))).toEqual([...rules, "unexplained"].toSorted());
  });
});

describe("the search", () => {
  /** Many bookings that end together, of which one may be first only. */
  const crowd = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`b${index}`, booked(`s`, `${index}`)]));
  const events = [...Object.keys(crowd), ...Object.keys(crowd)].join(" ");

  it("says that it could not decide when it meets its bound, and never that all is well", () => {
    const told = tellHistory({ ...crowd }, events);
    expect(broken(told, 3)).toContain("undecided");
    expect(broken(told)).toContain("unexplained");
  });

  it("looks for itself at slots that share neither appointment nor request", () => {
    const told = tellHistory(
      { a: booked("s", "1", "q"), b: repeated("t", "q", "1"), c: cancelled("1"), d: booked("u", "2"), r: read("2", 1) },
      "a a b b c c d d r r",
    );
    expect(partition(told).map((part) => part.length)).toEqual([3, 2]);
  });
});
