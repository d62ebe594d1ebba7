import { compileBinding } from "./compile-binding.ts";
import { compileInvariants } from "./compile-invariants.ts";
import { compileSlicing } from "./compile-slicing.ts";
import type { Constraint, Content, Definition } from "./constraint.ts";
import type { Draft } from "./draft.ts";
import { fixedValueOf, refuseUnknown } from "./element-members.ts";
import { compileCardinality, compileTargets, compileTypes } from "./element-limits.ts";
import { newConstraint } from "./new-constraint.ts";
import { refusal } from "./refusal.ts";
import type { Part, Shape } from "./shape.ts";
import type { Sources } from "./sources.ts";

/** Compiles what a profile says of the elements of an object. */
export function compileContent(draft: Draft, shape: Shape, definition: Definition, sources: Sources): Content {
  const byElement = new Map<string, Constraint>();
  for (const [name, child] of draft.children) {
    const parts = partsNamed(name, shape);
    const element = parts[0]?.constraint.element;
    if (element === undefined) throw refusal(definition, child, `is no element of ${shape.name}`);
    if (byElement.has(element)) throw refusal(definition, child, "constrains a choice a second time");
    byElement.set(element, compileConstraint(child, parts, definition, sources));
  }
  return { definition, byElement, required: [...byElement.values()].filter(isRequired), invariants: [] };
}

function isRequired({ min, slicing }: Constraint): boolean {
  return min > 0 || slicing?.slices.some((slice) => slice.constraint.min > 0) === true;
}

/** The members that a path's last name stands for: one of a choice by its own name, or all of them by `value[x]`. */
function partsNamed(name: string, shape: Shape): readonly Part[] {
  const part = shape.members.get(name);
  return part === undefined ? [...shape.members.values()].filter((each) => each.constraint.element === name) : [part];
}

function compileConstraint(named: Draft, parts: readonly Part[], definition: Definition, sources: Sources): Constraint {
  const draft = parts[0]?.isChoice === true ? withoutTypeSlice(named, definition) : named;
  refuseUnknown(draft, definition);
  const [part, ...others] = compileTypes(draft, parts, definition);
  const base = part.constraint;
  const compileSlice = (slice: Draft): Constraint => compileConstraint(slice, parts, definition, sources);
  return newConstraint({
    definition,
    label: draft.label,
    element: base.element,
    step: base.step,
    names: [...new Set([part, ...others].flatMap(({ name, twin }) => [name, twin]).concat(base.names))],
    ...compileCardinality(draft, base, definition, sources),
    types: part.isChoice ? new Set([part, ...others].map(({ type }) => type)) : undefined,
    ...fixedValueOf(draft, definition),
    codes: compileBinding(draft, [part, ...others], definition, sources),
    targets: compileTargets(draft, definition, sources),
    slicing: compileSlicing(draft, part, definition, sources, compileSlice),
    content: compileChildren(draft, [part, ...others], definition, sources),
    invariants: compileInvariants(draft, definition, sources),
  });
}

/** `valueCode` as a slice of itself, as editors write a renamed choice, is the choice and no slice of it. */
function withoutTypeSlice(draft: Draft, definition: Definition): Draft {
  const [slice, second] = draft.slices.values();
  if (slice === undefined) return draft;
  if (second !== undefined || draft.element !== undefined) {
    throw refusal(definition, draft, "is a choice that is sliced by type, which is not supported");
  }
  return { ...slice, label: draft.label };
}

function compileChildren(
  draft: Draft,
  [part, ...others]: readonly [Part, ...Part[]],
  definition: Definition,
  sources: Sources,
): Content | undefined {
  if (draft.children.size === 0) return undefined;
  if (others.length > 0) throw refusal(definition, draft, "has children, though it may be of several types");
  if (part.shape === undefined) throw refusal(definition, draft, "has children, though it may be any resource");
  return compileContent(draft, part.shape, definition, sources);
}
