import { invariantDefinition, typeDefinition, typeNames } from "@careslot/fhir/definitions";
import * as fc from "fast-check";
import { evaluate } from "fhirpath";
import stu3 from "fhirpath/fhir-context/stu3";
import { describe, expect, test } from "vitest";
import { isObject, type JsonObject } from "../json-object.ts";
import { arbitraryElement } from "../testing/arbitrary-element.ts";
import { arbitraryOffset, arbitraryRange, arbitraryReferring, arbitraryRequest } from "../testing/arbitrary-special.ts";
import { arbitraryNarrative } from "../testing/arbitrary-narrative.ts";
import { ruleContext } from "../walk/rule-context.ts";
import type { RuleCheck } from "../schema/constraint.ts";
import { text, values } from "./element.ts";
import { nativeInvariants } from "./native-invariants.ts";
import { txt1 } from "./txt-1.ts";
import { txt2 } from "./txt-2.ts";

/** Where each invariant is stated: the type, or the element of a type, that its expression is evaluated on. */
const places = new Map(
  typeNames()
    .flatMap((name) => typeDefinition(name) ?? [])
    .flatMap((type) => [
      ...type.invariants.map((key) => [key, type.name] as const),
      ...type.elements.flatMap((element) =>
        element.invariants.map((key) => [key, `${type.name}.${element.name}`] as const),
      ),
    ])
    .toReversed(),
);

describe("each invariant in TypeScript is its official FHIRPath expression", () => {
  test("none is missing", () => {
    const known = nativeInvariants.map(({ key }) => key).filter((key) => key !== "ele-1");
    expect(known.toSorted()).toEqual([...places.keys()].toSorted());
  });

  for (const { key, check } of nativeInvariants) {
    if (key.startsWith("txt-")) continue;
    test(`${key}: ${expressionOf(key)}`, () => expectSame(subjectsOf(key), [key], check));
  }

  test("txt-1 and txt-2 together, which share one expression: htmlchecks()", () => {
    const subjects = arbitraryNarrative.map((element) => ({ element, root: {}, base: "Narrative.div" }));
    expectSame(subjects, ["txt-1"], (element, context) => [
      ...txt1.check(element, context),
      ...txt2.check(element, context),
    ]);
  });
});

/** An element to look at, the resource around it, and the path that tells its type. */
interface Subject {
  readonly element: unknown;
  readonly root: JsonObject;
  readonly base: string;
}

/** Both agree on every generated element, and have been seen to hold and to fail. */
function expectSame(subjects: fc.Arbitrary<Subject>, [key = ""]: readonly string[], check: RuleCheck): void {
  const seen = new Set<boolean>();
  const property = fc.property(subjects, ({ element, root, base }) => {
    const holds = check(element, ruleContext(root)).length === 0;
    seen.add(holds);
    expect(holds).toBe(officially(key, element, root, base));
  });
  fc.assert(property, { numRuns: 300, seed: 20_261_001 });
  expect(seen).toEqual(new Set([true, false]));
}

function subjectsOf(key: string): fc.Arbitrary<Subject> {
  const base = places.get(key) ?? "HumanName";
  const special = SPECIAL[key];
  if (special !== undefined) return special(base);
  const names = new Set(key === "ele-1" ? ["family"] : expressionOf(key).match(/[A-Za-z]+/g));
  const type = typeDefinition(base) === undefined ? elementType(base) : base;
  return arbitraryElement(type, names).map((element) => ({ element, root: isObject(element) ? element : {}, base }));
}

/** Invariants that look at more than the members that they name. */
const SPECIAL: Readonly<Record<string, (base: string) => fc.Arbitrary<Subject>>> = {
  "ref-1": (base) => arbitraryReferring.map((root) => ({ element: values(root, "slot")[0], root, base })),
  "rfr-1": (base) => arbitraryRequest.map((root) => ({ element: root["requester"], root, base })),
  "tim-9": (base) => arbitraryOffset.map((element) => ({ element, root: {}, base })),
  "rng-2": (base) => arbitraryRange.map((element) => ({ element, root: {}, base })),
  ...Object.fromEntries(
    ["dom-1", "dom-2", "dom-3", "dom-4"].map((key) => [
      key,
      () => arbitraryReferring.map((root) => ({ element: root, root, base: "Appointment" })),
    ]),
  ),
};

/**
 * An empty result counts as passed, and so does a union that holds a `true`. What `resolve()` would fetch is looked up
 * among the contained resources instead.
 */
function officially(key: string, element: unknown, root: JsonObject, base: string): boolean {
  const reference = text(values(element, "agent")[0], "reference") ?? "";
  const agent = ruleContext(root).contained(reference)?.resource ?? [];
  const expression = expressionOf(key).replaceAll("agent.resolve()", "%agent");
  const result: unknown = evaluate(element, { base, expression }, { resource: root, agent }, stu3);
  return Array.isArray(result) && (result.length === 0 || result.includes(true));
}

function expressionOf(key: string): string {
  return invariantDefinition(key)?.expression ?? "";
}

function elementType(path: string): string {
  const dot = path.lastIndexOf(".");
  const element = typeDefinition(path.slice(0, dot))?.elements.find(({ name }) => name === path.slice(dot + 1));
  return element?.types[0]?.name ?? "";
}
