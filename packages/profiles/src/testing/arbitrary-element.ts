import { codesOf, type ElementDefinition, typeDefinition } from "@careslot/fhir/definitions";
import * as fc from "fast-check";

/** Values of the primitives: few, so that they often coincide, and near the edges that invariants look at. */
const PRIMITIVES: Readonly<Record<string, readonly unknown[]>> = {
  boolean: [true, false],
  date: ["2026", "2026-10", "2026-10-01", "2026-10-02"],
  dateTime: ["2026", "2026-10-01", "2026-10-02", "2026-10-01T12:00:00Z", "2026-10-01T12:30:00+01:00"],
  decimal: [-1, 0, 1, 1.5, 2],
  instant: ["2026-10-01T12:00:00Z", "2026-10-01T12:30:00+01:00"],
  integer: [-1, 0, 1],
  positiveInt: [1, 2],
  unsignedInt: [0, 1],
  time: ["09:00:00", "17:00:00"],
  uri: ["http://unitsofmeasure.org", "urn:iso:std:iso:4217", "http://example.org/1", "http://example.org/1/_history/2"],
  base64Binary: ["AAAA"],
};

const TEXTS = ["a", "b", "1", "home"];
const CHOICES = new Set(["boolean", "string", "Period", "Reference"]);

/**
 * Elements of a type that have the named members, or some of them: an invariant sees no others. What has no member of
 * these names has an id alone, which is enough to be there.
 */
export function arbitraryElement(type: string, names: ReadonlySet<string>, depth = 3): fc.Arbitrary<unknown> {
  const definition = typeDefinition(type);
  if (definition === undefined) throw new TypeError(`No type ${type}`);
  if (definition.kind === "primitive") return fc.constantFrom(...(PRIMITIVES[type] ?? TEXTS));
  const members = (depth === 0 ? [] : definition.elements)
    .filter((element) => names.has(element.name.replace("[x]", "")) && element.name !== "id")
    .map((element) => arbitraryMember(element, names, depth));
  const resourceType = definition.kind === "resource" ? { resourceType: type } : {};
  return fc.tuple(...members).map((parts) => {
    const element = Object.assign({}, ...parts) as object;
    return Object.keys(element).length === 0 ? { ...resourceType, id: "x" } : { ...resourceType, ...element };
  });
}

/** One element under one of its names, or without it. */
function arbitraryMember(element: ElementDefinition, names: ReadonlySet<string>, depth: number): fc.Arbitrary<object> {
  const isChoice = element.types.length > 1;
  const types = element.types.filter(({ name }) => !isChoice || CHOICES.has(name));
  const values = types.map(({ name: type }) => {
    const name = isChoice ? element.name.replace("[x]", type.charAt(0).toUpperCase() + type.slice(1)) : element.name;
    const value = arbitraryValue(element, type, names, depth - 1);
    const held = element.max > 1 ? fc.array(value, { minLength: 1, maxLength: 3 }) : value;
    return held.map((each) => ({ [name]: each }));
  });
  return fc.oneof(fc.constant({}), fc.oneof(...values));
}

function arbitraryValue(
  element: ElementDefinition,
  type: string,
  names: ReadonlySet<string>,
  depth: number,
): fc.Arbitrary<unknown> {
  const codes = element.valueSet === undefined ? undefined : codesOf(element.valueSet);
  if (codes !== undefined) return fc.constantFrom(...codes);
  return arbitraryElement(type === "Resource" ? "Appointment" : type, names, depth);
}
