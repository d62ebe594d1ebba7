import { invariantDefinition, typeDefinition, typeNames } from "@careslot/fhir/definitions";
import { careConnectDefinitions } from "../../../../packages/profiles/src/careconnect.ts";
import type { ElementConstraint, ProfileDefinition } from "@careslot/profiles";

/** A StructureDefinition as other validators read it: whole, and in the shape that FHIR R4 gave to types and targets. */
export interface WholeDefinition {
  readonly resourceType: "StructureDefinition";
  readonly url: string;
  readonly name: string;
  readonly status: "active";
  readonly kind: string;
  readonly abstract: boolean;
  readonly type: string;
  readonly derivation: string;
  readonly snapshot: { readonly element: readonly WholeElement[] };
}

interface WholeElement {
  readonly id: string;
  readonly path: string;
  readonly min?: number;
  readonly max?: string;
  readonly [member: string]: unknown;
}

const SLICED_BY_URL = { discriminator: [{ type: "value", path: "url" }], ordered: false, rules: "open" };
const CORE = "http://hl7.org/fhir/StructureDefinition/";

/** Data types whose elements the published snapshots of CareConnect write out wherever they occur. */
const WRITTEN_OUT = new Set([
  "Address",
  "CodeableConcept",
  "Coding",
  "ContactPoint",
  "HumanName",
  "Identifier",
  "Period",
  "Reference",
]);

/** The base types that a validator of bookings knows. */
export function baseDefinitions(): readonly WholeDefinition[] {
  return typeNames()
    .filter((name) => !name.includes("."))
    .map((name) =>
      whole(CORE + name, name, "specialization", [{ id: name, path: name }, ...elementsOf(name, name, false)]),
    );
}

/** The CareConnect profiles, with the elements of their base types. */
export function profileDefinitions(): readonly WholeDefinition[] {
  return careConnectDefinitions.map((profile) => whole(profile.url, profile.type, "constraint", merged(profile)));
}

function whole(url: string, type: string, derivation: string, element: readonly WholeElement[]): WholeDefinition {
  const kind = typeDefinition(type)?.kind;
  return {
    resourceType: "StructureDefinition",
    url,
    name: url.slice(url.lastIndexOf("/") + 1).replaceAll("-", ""),
    status: "active",
    kind: kind === "resource" ? "resource" : `${kind}-type`,
    abstract: ["Element", "BackboneElement", "Resource", "DomainResource"].includes(type),
    type,
    derivation,
    snapshot: { element },
  };
}

/** The elements of a type and of its inner elements, one after the other, and in a profile those of its data types. */
function elementsOf(type: string, path: string, isProfile: boolean): readonly WholeElement[] {
  return (typeDefinition(type)?.elements ?? []).flatMap((element) => {
    const [held] = element.types;
    const isInner = held?.name === `${type}.${element.name}`;
    const own: WholeElement = {
      id: `${path}.${element.name}`,
      path: `${path}.${element.name}`,
      min: element.min,
      max: element.max === Infinity ? "*" : String(element.max),
      base: { max: element.max === Infinity ? "*" : String(element.max) },
      type: element.types.map(({ name, targets }) => ({
        code: isInner ? "BackboneElement" : name,
        ...(targets === undefined ? {} : { targetProfile: targets.map((target) => CORE + target) }),
      })),
      ...(held?.name === "Extension" ? { slicing: SLICED_BY_URL } : {}),
      constraint: invariantsOf(isInner ? (held?.name ?? "") : "", element.invariants),
    };
    const isWrittenOut =
      isProfile && element.types.length === 1 && WRITTEN_OUT.has(held?.name ?? "") && type !== "Reference";
    return isInner || isWrittenOut ? [own, ...elementsOf(held?.name ?? "", own.path, isProfile)] : [own];
  });
}

function invariantsOf(type: string, keys: readonly string[]): readonly object[] {
  return [...(typeDefinition(type)?.invariants ?? []), ...keys].map((key) => ({
    key,
    severity: "error",
    ...invariantDefinition(key),
  }));
}

/** Puts the constraints of a profile in the place of the elements that they constrain, and slices after them. */
function merged({ type, differential }: ProfileDefinition): readonly WholeElement[] {
  const elements: WholeElement[] = [
    { id: type, path: type, constraint: invariantsOf(type, []) },
    ...elementsOf(type, type, true),
  ];
  let slice: WholeElement | undefined;
  for (const constraint of differential.element) {
    const at = elements.findIndex(({ path }) => path === constraint.path);
    const known = elements[at];
    const after = elements.findLastIndex(({ path }) => path === slice?.path || isWithin(path, constraint.path));
    if (slice !== undefined && constraint.path.startsWith(`${slice.path}.`)) {
      // A slice within a slice is left out: the validator that this is for takes it for one more of the outer ones.
      if (constraint.sliceName !== undefined) continue;
      const id = slice.id + constraint.path.slice(slice.path.length);
      elements.splice(after + 1, 0, { path: constraint.path, ...inR4(constraint), id });
    } else if (constraint.sliceName !== undefined && known !== undefined) {
      const { slicing: _, ...unsliced } = known;
      slice = { ...unsliced, ...inR4(constraint), id: `${constraint.path}:${constraint.sliceName}` };
      elements.splice(elements.findLastIndex(({ path }) => isWithin(path, constraint.path)) + 1, 0, slice);
    } else if (known !== undefined) {
      slice = undefined;
      elements[at] = { ...known, ...inR4(constraint), id: known.id };
    }
  }
  return elements;
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

/** A constraint with its types as R4 writes them. */
function inR4({ type, ...constraint }: ElementConstraint): object {
  if (type === undefined) return constraint;
  return {
    ...constraint,
    type: type.map(({ code, profile, targetProfile }) => ({
      code,
      ...(profile === undefined ? {} : { profile: [profile] }),
      ...(targetProfile === undefined ? {} : { targetProfile: [targetProfile] }),
    })),
  };
}
