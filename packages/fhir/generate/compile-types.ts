import type { ElementDefinition, StructureDefinition } from "fhir/r3.js";
import type { TypeEntry } from "../src/definitions/table.ts";
import { lastPart } from "./closure.ts";
import { elementLine } from "./element-line.ts";

/** The table's entries of a type and of its inner elements: what each states beyond the type that it specialises. */
export function compileTypes(structure: StructureDefinition): readonly (readonly [string, TypeEntry])[] {
  const elements = structure.snapshot?.element ?? [];
  const parents = elements.filter((element, index) => index === 0 || isInner(element));
  return parents.map((parent, index) => {
    const base = index === 0 ? nameOfBase(structure) : parent.type?.[0]?.code;
    return [pathOf(structure, parent), entry(structure, parent, base, elements)];
  });
}

function entry(
  structure: StructureDefinition,
  parent: ElementDefinition,
  base: string | undefined,
  elements: readonly ElementDefinition[],
): TypeEntry {
  const invariants = ownInvariants(parent, structure);
  const lines = elements
    .filter((element) => isChild(element, parent) && isOwnElement(element, parent, structure))
    .map((element) => [lastName(element), elementLine(element, ownInvariants(element, structure))] as const);
  return {
    kind: kindOf(structure, parent),
    ...(base === undefined ? {} : { base }),
    ...(invariants.length === 0 ? {} : { invariants }),
    ...(lines.length === 0 || structure.kind === "primitive-type" ? {} : { elements: Object.fromEntries(lines) }),
  };
}

/** An inner element has children of its own and no type that would give it any. */
function isInner(element: ElementDefinition): boolean {
  const code = element.type?.[0]?.code;
  return (code === "BackboneElement" || code === "Element") && element.path.includes(".");
}

function isChild(element: ElementDefinition, parent: ElementDefinition): boolean {
  return element.path.startsWith(`${parent.path}.`) && !element.path.slice(parent.path.length + 1).includes(".");
}

/** Inherited elements repeat the path of the type that declares them, unless a constraint such as SimpleQuantity narrows them. */
function isOwnElement(element: ElementDefinition, parent: ElementDefinition, structure: StructureDefinition): boolean {
  if (structure.derivation === "constraint")
    return element.max !== element.base?.max || element.min !== element.base?.min;
  return element.base === undefined || element.base.path === `${parent.path}.${lastName(element)}`;
}

/** Keys of the rules that an element states itself: snapshots repeat inherited ones with the name of the type that states them. */
function ownInvariants(element: ElementDefinition, structure: StructureDefinition): readonly string[] {
  return (element.constraint ?? [])
    .filter((rule) => rule.severity === "error" && rule.key !== "ele-1")
    .filter((rule) => rule.source === undefined || lastPart(rule.source) === structure.name)
    .map((rule) => rule.key ?? "");
}

function nameOfBase(structure: StructureDefinition): string | undefined {
  return structure.baseDefinition === undefined ? undefined : lastPart(structure.baseDefinition);
}

/** `SimpleQuantity` is written on the paths of Quantity. */
function pathOf(structure: StructureDefinition, parent: ElementDefinition): string {
  return parent.path === structure.type ? structure.name : parent.path;
}

function kindOf(structure: StructureDefinition, parent: ElementDefinition): TypeEntry["kind"] {
  if (parent.path.includes(".")) return "complex";
  if (structure.kind === "primitive-type") return "primitive";
  return structure.kind === "resource" ? "resource" : "complex";
}

function lastName(element: ElementDefinition): string {
  return element.path.slice(element.path.lastIndexOf(".") + 1);
}
