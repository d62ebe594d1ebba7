import { type JsonObject, own } from "../json-object.ts";
import { checkArrayForm } from "../rules/array-form.ts";
import { checkChoiceOnce } from "../rules/choice-once.ts";
import { claimedProfiles } from "../rules/claimed-profile.ts";
import { checkContent } from "../rules/content.ts";
import { checkInvariants } from "../rules/invariant.ts";
import { checkKnownResource } from "../rules/known-resource.ts";
import { checkModifierExtension } from "../rules/modifier-extension.ts";
import { checkObjectForm } from "../rules/object-form.ts";
import { checkPrimitiveFormat } from "../rules/primitive-format.ts";
import { checkRepetition } from "../rules/repetition.ts";
import { checkRequired } from "../rules/required.ts";
import { checkSlices } from "../rules/slices.ts";
import { type Demand, demandsOf } from "../rules/target-profile.ts";
import { checkKnown } from "../rules/unknown-element.ts";
import { checkValue } from "../rules/value.ts";
import type { PrimitiveFormat } from "../primitives/formats.ts";
import type { Constraint, Content, RuleContext } from "../schema/constraint.ts";
import type { Profile, Schema } from "../schema/schema.ts";
import type { Part, Shape } from "../schema/shape.ts";
import { constraintsOn, contentsOf, withSlices } from "./applying.ts";
import { ruleContext } from "./rule-context.ts";
import type { Walk } from "./walk.ts";

/** Checks a resource and everything in it, once: each element against its base definition and the profiles that apply. */
export function checkResource(
  root: JsonObject,
  walk: Walk,
  schema: Schema,
  profileFor: (type: string) => Profile | undefined,
): void {
  let scope = scopeOf(walk.context);
  checkScope(root);

  /** Checks a resource that stands for itself, and then what its references demand of the resources that it contains. */
  function checkScope(resource: JsonObject): void {
    checkAny(resource);
    for (const { id, profile: url } of scope.demands) {
      const contained = walk.context.contained(id);
      const checked = contained === undefined ? undefined : scope.checked.get(contained.resource);
      const profile = schema.profileOf(url);
      if (contained === undefined || checked === undefined || profile === undefined) continue;
      if (checked.profiles.has(profile)) continue;
      checked.profiles.add(profile);
      walk.enter("contained");
      walk.enter(contained.index);
      checkObject(contained.resource, checked.shape, profile.contents);
      walk.leave();
      walk.leave();
    }
  }

  /** Checks a resource inside of another one that does not contain it, such as an entry of a Bundle. */
  function checkNested(resource: JsonObject): void {
    const outer = scope;
    scope = scopeOf(ruleContext(resource));
    walk.context = scope.context;
    checkScope(resource);
    scope = outer;
    walk.context = outer.context;
  }

  function checkAny(resource: JsonObject): void {
    const type = own(resource, "resourceType");
    const shape = typeof type === "string" ? schema.shapeOf(type) : undefined;
    if (shape?.isResource !== true) return checkKnownResource(walk, type, resource === root);
    const profiles = new Set(claimedProfiles(walk, resource, shape, schema.profileOf));
    const expected = profileFor(shape.name);
    if (expected !== undefined) profiles.add(expected);
    scope.checked.set(resource, { shape, profiles });
    checkObject(
      resource,
      shape,
      [...profiles].flatMap((profile) => profile.contents),
    );
  }

  /** Checks an object as a whole, and then the elements that it has. */
  function checkObject(object: JsonObject, shape: Shape, contents: readonly Content[]): void {
    if (!walk.admits()) return;
    checkRequired(walk, object, shape.required);
    checkInvariants(walk, object, shape.invariants, shape.name, shape.definition);
    for (const content of contents) {
      checkRequired(walk, object, content.required);
      checkInvariants(walk, object, content.invariants, shape.name, content.definition);
    }
    for (const name of Object.keys(object)) {
      const part = shape.members.get(name);
      if (part !== undefined) checkElement(object, part, object[name], contents);
      else if (name !== "resourceType" || !shape.isResource) checkOtherMember(object, name, shape, contents);
    }
  }

  /** A member that is no element may hold the id and the extensions of a primitive that has no value. */
  function checkOtherMember(object: JsonObject, name: string, shape: Shape, contents: readonly Content[]): void {
    const part = name.startsWith("_") ? shape.members.get(name.slice(1)) : undefined;
    if (part?.primitive === undefined) checkKnown(walk, name, shape);
    else if (!Object.hasOwn(object, part.name)) checkElement(object, part, undefined, contents);
  }

  function checkElement(object: JsonObject, part: Part, value: unknown, contents: readonly Content[]): void {
    const constraints = constraintsOn(part, contents);
    const twin = part.primitive === undefined ? undefined : own(object, part.twin);
    if (part.isChoice) checkChoiceOnce(walk, object, part);
    walk.enter(part.constraint.step);
    if (checkArrayForm(walk, value ?? twin, part)) {
      if (part.repeats) checkItems(part, value, twin, constraints);
      else {
        checkRepetition(walk, 1, false, constraints);
        checkItem(part, value, twin, constraints);
      }
    }
    walk.leave();
  }

  function checkItems(part: Part, value: unknown, twin: unknown, constraints: readonly Constraint[]): void {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const twins: readonly unknown[] = Array.isArray(twin) ? twin : [];
    const count = Math.max(items.length, twins.length);
    checkRepetition(walk, count, true, constraints);
    for (const constraint of constraints) {
      if (constraint.slicing !== undefined) checkSlices(walk, items, constraint, constraint.slicing);
    }
    for (let index = 0; index < count; index++) {
      walk.enter(index);
      checkItem(part, items[index], twins[index], constraints);
      walk.leave();
    }
  }

  function checkItem(part: Part, item: unknown, twin: unknown, constraints: readonly Constraint[]): void {
    const applying = withSlices(item, constraints);
    if (part.primitive === undefined) checkComplex(part, item, applying);
    else checkPrimitive(part, part.primitive, item, twin, applying);
  }

  /** A primitive has a value, or extensions instead, or both; null keeps the place of what is missing in an array. */
  function checkPrimitive(
    part: Part,
    format: PrimitiveFormat,
    value: unknown,
    twin: unknown,
    constraints: readonly Constraint[],
  ): void {
    const hasValue = value !== undefined && value !== null;
    if (hasValue && checkPrimitiveFormat(walk, value, part, format)) checkValue(walk, value, part, constraints);
    if (hasValue && (twin === undefined || twin === null)) return;
    const element = twin ?? {};
    if (part.shape === undefined || !checkObjectForm(walk, element, part)) return;
    if (!hasValue) checkContent(walk, element, part);
    checkObject(element, part.shape, contentsOf(constraints));
  }

  function checkComplex(part: Part, item: unknown, constraints: readonly Constraint[]): void {
    if (!checkObjectForm(walk, item, part)) return;
    if (part.shape === undefined) return part.name === "contained" ? checkAny(item) : checkNested(item);
    checkContent(walk, item, part);
    checkModifierExtension(walk, item, part, schema.isModifier);
    checkValue(walk, item, part, constraints);
    if (part.type === "Reference") scope.demands.push(...demandsOf(item, constraints, walk.context));
    const known = part.type === "Extension" ? schema.extensionOf(own(item, "url")) : NOTHING;
    const contents = contentsOf(constraints);
    checkObject(item, part.shape, known.length === 0 ? contents : [...known, ...contents]);
  }
}

/** What holds for one resource with those that it contains. */
interface Scope {
  readonly context: RuleContext;
  /** What its resources have been checked against. */
  readonly checked: Map<JsonObject, { readonly shape: Shape; readonly profiles: Set<Profile> }>;
  readonly demands: Demand[];
}

function scopeOf(context: RuleContext): Scope {
  return { context, checked: new Map(), demands: [] };
}

const NOTHING: readonly Content[] = [];
