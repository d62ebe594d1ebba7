import type { ElementDefinition } from "fhir/r3.js";
import { lastPart, typeName } from "./closure.ts";

/** One element as the table writes it, such as `1..1 code from appointmentstatus`. */
export function elementLine(element: ElementDefinition, invariants: readonly string[]): string {
  const type = typesOf(element);
  const obeys = invariants.length === 0 || type === element.path ? "" : ` obeys ${invariants.join(" and ")}`;
  const attribute = element.representation?.includes("xmlAttr") === true ? " as attribute" : "";
  return `${element.min}..${element.max} ${type}${binding(element)}${obeys}${attribute}`;
}

/** The types of an element; one that repeats another element's content is of that element's type. */
function typesOf(element: ElementDefinition): string {
  if (element.contentReference !== undefined) return element.contentReference.slice(1);
  const [first, ...others] = element.type ?? [];
  if (others.length === 0 && (first?.code === "BackboneElement" || first?.code === "Element")) return element.path;
  return [...targetsByType(element)]
    .map(([name, targets]) => (targets.length === 0 ? name : `${name}(${targets.join(" or ")})`))
    .join(" or ");
}

/** STU3 repeats `Reference` for each target; one without a target may point anywhere, and so may one to `Resource`. */
function targetsByType(element: ElementDefinition): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, readonly string[]>();
  for (const type of element.type ?? []) {
    const name = type.code === undefined ? "" : typeName(type.code, type.profile);
    const target = type.targetProfile === undefined ? [] : [lastPart(type.targetProfile)];
    targets.set(name, [...(targets.get(name) ?? []), ...target.filter((each) => each !== "Resource")]);
  }
  return targets;
}

/** Only a required binding can refuse a code. Media types (BCP 13) are a syntax, not a list. */
function binding(element: ElementDefinition): string {
  const { strength, valueSetReference, valueSetUri } = element.binding ?? {};
  const url = valueSetReference?.reference ?? valueSetUri ?? "";
  return strength === "required" && url.startsWith("http://hl7.org/fhir/ValueSet/") ? ` from ${lastPart(url)}` : "";
}
