import * as fc from "fast-check";

/** A resource whose parts refer to each other, or fail to. */
export const arbitraryReferring: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  {
    resourceType: fc.constant("Appointment"),
    contained: fc.array(arbitraryContained(), { minLength: 1, maxLength: 2 }),
    slot: fc.array(arbitraryReference(), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["resourceType", "slot"], noNullPrototype: true },
);

/** A request by someone who is contained in it, or known elsewhere. */
export const arbitraryRequest: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record({
  resourceType: fc.constant("ReferralRequest"),
  contained: fc.array(
    fc.record({ resourceType: fc.constantFrom("Device", "Practitioner", "Patient"), id: fc.constantFrom("a", "b") }),
    { maxLength: 2 },
  ),
  requester: fc.record(
    { agent: arbitraryReference(), onBehalfOf: fc.constant({ reference: "Organization/1" }) },
    { requiredKeys: ["agent"], noNullPrototype: true },
  ),
});

/** The repetition of a timing, with one event at most: the expression about them fails on several. */
export const arbitraryOffset: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  { offset: fc.constantFrom(0, 30), when: fc.tuple(fc.constantFrom("C", "CM", "CD", "CV", "MORN", "ACM")) },
  { requiredKeys: [], noNullPrototype: true },
);

/** Two quantities in UCUM, in one unit or in two that nothing converts into each other. */
export const arbitraryRange: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  { low: arbitraryQuantity(), high: arbitraryQuantity() },
  { requiredKeys: [], noNullPrototype: true },
);

function arbitraryContained(): fc.Arbitrary<object> {
  return fc.record(
    {
      resourceType: fc.constantFrom("Patient", "Slot"),
      id: fc.constantFrom("a", "b"),
      text: fc.constant({ status: "generated", div: "<div>x</div>" }),
      meta: fc.record(
        { versionId: fc.constant("1"), lastUpdated: fc.constant("2026-10-01T12:00:00Z") },
        { requiredKeys: [], noNullPrototype: true },
      ),
      contained: fc.constant([{ resourceType: "Slot", id: "c" }]),
      managingOrganization: arbitraryReference(),
    },
    { requiredKeys: ["resourceType"], noNullPrototype: true },
  );
}

function arbitraryReference(): fc.Arbitrary<object> {
  return fc.record(
    { reference: fc.constantFrom("#a", "#a", "#b", "#", "Slot/1"), display: fc.constant("x") },
    { requiredKeys: ["display"], noNullPrototype: true },
  );
}

function arbitraryQuantity(): fc.Arbitrary<object> {
  return fc.record(
    {
      value: fc.constantFrom(1, 2, 3),
      system: fc.constant("http://unitsofmeasure.org"),
      code: fc.constantFrom("cm", "cm", "kg"),
    },
    { requiredKeys: ["value", "system", "code"], noNullPrototype: true },
  );
}
