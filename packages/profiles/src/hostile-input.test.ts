import type { Resource } from "@careslot/fhir";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bookingRules } from "./booking-rules/booking-rules.ts";
import { careConnectProfiles } from "./careconnect-profiles.ts";
import { createValidator } from "./create-validator.ts";
import { goodBooking } from "./testing/good-booking.ts";
import { withoutUnknownElements } from "./without-unknown-elements.ts";

const validator = createValidator();
const checkContent = bookingRules();

const resources: readonly Resource[] = [
  goodBooking(),
  {
    resourceType: "Bundle",
    type: "history",
    entry: [{ fullUrl: "urn:x:1", resource: { resourceType: "Patient", id: "1", meta: { versionId: "1" } } }],
    meta: { extension: [{ url: "urn:x", valueTiming: { repeat: { offset: 5, when: ["ACM"] } } }] },
  },
  {
    resourceType: "CapabilityStatement",
    status: "active",
    date: "2026-10-01",
    kind: "instance",
    description: "x",
    text: { status: "generated", div: "<div>x</div>" },
    document: [{ mode: "producer", profile: { reference: "StructureDefinition/1" } }],
    rest: [{ mode: "server", resource: [{ type: "Slot", interaction: [{ code: "read" }] }] }],
  },
];

/** Every place of the resources: the resource, and the keys that lead to the place. */
const places = resources.flatMap((resource) => placesIn(resource, []).map((keys) => ({ resource, keys })));

/** What JSON can hold, and what its objects could be made to inherit or to hide. */
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom({ toString: 1 }, [{ toString: 1 }], { reference: { toString: 1 } }, [[]], [null], {}, []),
);

test("nothing that JSON can hold in any place makes a check throw, and every issue has a place", () => {
  const property = fc.property(fc.constantFrom(...places), hostile, ({ resource, keys }, value) => {
    const changed = structuredClone(resource);
    put(changed, keys, value);
    const issues = [...validator.validate(changed, { profileFor: careConnectProfiles }), ...checkContent(changed)];
    withoutUnknownElements(changed);
    for (const { expression, diagnostics } of issues) {
      expect(expression).toMatch(/^[A-Za-z]+(\.\w+|\[\d+\])*$/);
      expect(diagnostics).not.toContain("undefined");
    }
  });
  fc.assert(property, { numRuns: 3000, seed: 20_261_001 });
});

function placesIn(value: unknown, keys: readonly string[]): readonly (readonly string[])[] {
  const own = keys.length === 0 ? [] : [keys];
  if (typeof value !== "object" || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...keys, key]))];
}

function put(root: object, keys: readonly string[], value: unknown): void {
  let parent: unknown = root;
  for (const key of keys.slice(0, -1)) parent = Reflect.get(Object(parent), key);
  Reflect.set(Object(parent), keys.at(-1) ?? "", value);
}
