import {
  type ElementDefinition,
  type ElementType,
  codesOf,
  type Member,
  typeDefinition,
  type TypeDefinition,
} from "@careslot/fhir/definitions";
import { baseInvariant } from "../invariants/base-invariant.ts";
import { primitiveFormats } from "../primitives/formats.ts";
import { baseDefinition } from "./canonical.ts";
import { cardinalityOf } from "./cardinality.ts";
import type { Constraint, NamedRule, Target } from "./constraint.ts";
import { newConstraint } from "./new-constraint.ts";
import type { Part, Shape } from "./shape.ts";

/** Looks up the shape of a type; `undefined` where STU3, or the part of it that is known here, has no such type. */
export type Shapes = (type: string) => Shape | undefined;

/** Makes the types of base STU3 ready for the walk, each when it is first asked for, with further rules where there are any. */
export function createBaseShapes(rules: ReadonlyMap<string, readonly NamedRule[]>): Shapes {
  const shapes = new Map<string, Shape>();
  const shapeOf = (type: string): Shape | undefined => {
    const known = shapes.get(type);
    if (known !== undefined) return known;
    const definition = typeDefinition(type);
    return definition === undefined ? undefined : link(definition, rules.get(type) ?? [], shapes, shapeOf);
  };
  return shapeOf;
}

/** Types of resources that no resource is of itself. */
const ABSTRACT = new Set(["Resource", "DomainResource"]);

/** The shape is known before its members are linked, since types contain themselves. */
function link(type: TypeDefinition, rules: readonly NamedRule[], shapes: Map<string, Shape>, shapeOf: Shapes): Shape {
  const members = new Map<string, Part>();
  const shape: Shape = {
    name: type.name,
    definition: baseDefinition(type.name),
    isResource: type.kind === "resource" && !ABSTRACT.has(type.name),
    members,
    required: type.elements.filter((element) => element.min > 0).map((element) => constraintOf(element, type)),
    invariants: [...type.invariants.map(baseInvariant), ...rules],
  };
  shapes.set(type.name, shape);
  for (const { name, element, type: held } of type.members.values()) {
    members.set(name, partOf(name, held, element, type, shapeOf));
  }
  return shape;
}

function partOf(
  name: string,
  held: ElementType,
  element: ElementDefinition,
  owner: TypeDefinition,
  shapeOf: Shapes,
): Part {
  const primitive = typeDefinition(held.name)?.kind === "primitive" ? primitiveFormats.get(held.name) : undefined;
  const constraint = constraintOf(element, owner, held.targets);
  const shape = held.name === "Resource" ? undefined : shapeOf(primitive === undefined ? held.name : "Element");
  return {
    name,
    twin: `_${name}`,
    type: held.name,
    step: constraint.step,
    repeats: element.max > 1,
    isChoice: element.types.length > 1,
    constraint,
    primitive,
    shape,
  };
}

function namesOf({ name, type }: Member): readonly string[] {
  return typeDefinition(type.name)?.kind === "primitive" ? [name, `_${name}`] : [name];
}

function constraintOf(element: ElementDefinition, owner: TypeDefinition, targets?: readonly string[]): Constraint {
  const codes = element.valueSet === undefined ? undefined : codesOf(element.valueSet);
  const names = [...owner.members.values()].filter((member) => member.element === element).flatMap(namesOf);
  return newConstraint({
    definition: baseDefinition(owner.name),
    label: `${owner.name}.${element.name}`,
    element: element.name,
    step: element.name.replace("[x]", ""),
    names,
    min: element.min,
    max: element.max,
    cardinality: cardinalityOf(element.min, element.max),
    codes: codes && { name: element.valueSet ?? "", systems: new Map([["", codes]]) },
    targets: targets?.map((type): Target => ({ type, profile: undefined })),
    invariants: element.invariants.map(baseInvariant),
  });
}
