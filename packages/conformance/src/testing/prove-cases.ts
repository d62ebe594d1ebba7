import { expect, test } from "vitest";
import type { Area } from "../case.ts";
import { failingCases, type Fault } from "./failing-cases.ts";

/** Shows that each fault is found by the cases that are about it and by no others, and that every case can fail. */
export function proveCases(area: Area, faults: readonly Fault[]): void {
  for (const fault of faults) {
    test(`finds a provider that ${fault.what} (${fault.found.join(", ")})`, async () => {
      expect(await failingCases(fault, area)).toEqual(fault.found.toSorted());
    });
  }
  test("has a fault for each of its cases", () => {
    const found = new Set(faults.flatMap((fault) => fault.found));
    expect(area.cases.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });
}
