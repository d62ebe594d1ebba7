import { expect, test } from "vitest";
import { createBaseShapes } from "../schema/base-shapes.ts";
import type { Content } from "../schema/constraint.ts";
import type { Shape } from "../schema/shape.ts";
import { elementOf } from "./element-rules.ts";
import { maximumCombinations } from "./limits.ts";
import { rulesOf } from "./object-rules.ts";

function appointment(): Shape {
  const shape = createBaseShapes(new Map())("Appointment");
  if (shape === undefined) throw new TypeError("Appointment is not among the types");
  return shape;
}

function content(name: string): Content {
  return { definition: { url: `urn:${name}`, title: name }, byElement: new Map(), required: [], invariants: [] };
}

test("a combination of profiles is put together once, with what it says of each element", () => {
  const shape = appointment();
  const [first, second] = [content("a"), content("b")];
  const rules = rulesOf(shape, [first, second]);
  expect(rulesOf(shape, [first, second])).toBe(rules);
  expect(elementOf(rules, "status")).toBe(elementOf(rules, "status"));
  expect(rulesOf(shape, [second, first])).not.toBe(rules);
  expect(rulesOf(appointment(), [first, second])).not.toBe(rules);
});

test("a member that the type does not know is not kept", () => {
  const rules = rulesOf(appointment(), []);
  expect(elementOf(rules, "constructor")).toBeUndefined();
  expect([...rules.elements.keys()]).toEqual([]);
});

test("combinations beyond the limit say the same, and are not kept", () => {
  const shape = appointment();
  const contents = Array.from({ length: maximumCombinations + 1 }, (_, index) => content(String(index)));
  for (const each of contents) expect(rulesOf(shape, [each]).contents).toEqual([each]);
  expect(rulesOf(shape, []).combined.size).toBe(maximumCombinations);
  expect(rulesOf(shape, contents.slice(0, 2)).contents).toEqual(contents.slice(0, 2));
});
