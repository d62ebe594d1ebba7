import { variableNames } from "@careslot/node/src/settings/variables.ts";
import { expect, test } from "vitest";
import { read } from "./pages.ts";
import { requirementTable, unheldRequirements } from "./requirement-counts.ts";
import { cellsOf, tableAfter } from "./tables.ts";

const readme = read("README.md");

test("the README has every setting of both apps, and no other", () => {
  const [, table] = tableAfter(readme, "## Settings");
  const told = cellsOf(table).flatMap(([names = ""]) => names.match(/[A-Z][A-Z0-9_]+/g) ?? []);
  const ofWorker = read("apps/worker/src/environment.ts").matchAll(/^ {2}readonly ([A-Z0-9_]+)\?: string;/gm);
  const known = new Set<string>([...variableNames, ...[...ofWorker].map(([, name = ""]) => name)]);
  expect(told.toSorted()).toEqual([...known].toSorted());
});

test("the README claims no requirement too many, and is not far behind: `pnpm --filter @careslot/docs count` counts anew", () => {
  const told = cellsOf(tableAfter(readme, "## What is implemented")[1]);
  const counted = cellsOf(requirementTable());
  expect(told.map(([area]) => area)).toEqual(counted.map(([area]) => area));
  for (const [row, [area = "", ...counts]] of counted.slice(1).entries()) {
    for (const [column, count] of counts.map(Number).entries()) {
      const claim = Number(told[row + 1]?.[column + 1]);
      expect(claim, area).toBeLessThanOrEqual(count);
      expect(claim, area).toBeGreaterThanOrEqual(Math.floor(count * 0.8));
    }
  }
});

test("every requirement that is stated is held by a test or by a case of the kit", () => {
  expect(unheldRequirements()).toEqual([]);
});

test("the README fits a few screens", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(150);
});
