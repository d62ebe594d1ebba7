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
import { addDemands, type Demand } from "../rules/target-profile.ts";
import { checkKnown } from "../rules/unknown-element.ts";
import { checkValue } from "../rules/value.ts";
import type { PrimitiveFormat } from "../primitives/formats.ts";
import type { RuleContext } from "../schema/constraint.ts";
import type { Profile, Schema } from "../schema/schema.ts";
import type { Shape } from "../schema/shape.ts";
import type { ElementRules, ObjectRules } from "./combined-rules.ts";
import { elementOf, withSlices } from "./element-rules.ts";
import { rulesOf, withContents } from "./object-rules.ts";
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
    for (const { reference, profile: url } of scope.demands) {
      const contained = walk.context.contained(reference);
      const checked = contained === undefined ? undefined : scope.checked.get(contained.resource);
      const profile = schema.profileOf(url);
      if (contained === undefined || checked === undefined || profile === undefined) continue;
      if (checked.profiles.includes(profile)) continue;
      checked.profiles.push(profile);
      walk.enter("contained");
      walk.enter(contained.index);
      checkObject(contained.resource, rulesOf(checked.shape, profile.contents));
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
    const profiles = claimedProfiles(walk, resource, shape, schema.profileOf);
    const expected = profileFor(shape.name);
    if (expected !== undefined && !profiles.includes(expected)) profiles.push(expected);
    scope.checked.set(resource, { shape, profiles });
    let rules = rulesOf(shape, []);
    for (const { contents } of profiles) rules = withContents(rules, contents);
    checkObject(resource, rules);
  }

  /** Checks an object as a whole, and then the elements that it has. */
  function checkObject(object: JsonObject, rules: ObjectRules): void {
    if (!walk.admits()) return;
    const { shape } = rules;
    for (const { definition, required, invariants } of rules.layers) {
      checkRequired(walk, object, required);
      checkInvariants(walk, object, invariants, shape.name, definition);
    }
    const names = Object.keys(object);
    const hasTwins = names.some(isTwin);
    for (const name of names) {
      const element = elementOf(rules, name);
      if (element !== undefined) {
        const value = object[name];
        const twin = hasTwins && element.part.primitive !== undefined ? own(object, element.part.twin) : undefined;
        if (twin === undefined && element.onlyFormat?.test(value) === true) continue;
        checkElement(object, element, value, twin);
      } else if (name !== "resourceType" || !shape.isResource) checkOtherMember(object, name, rules);
    }
  }

  /** A member that is no element may hold the id and the extensions of a primitive that has no value. */
  function checkOtherMember(object: JsonObject, name: string, rules: ObjectRules): void {
    const element = isTwin(name) ? elementOf(rules, name.slice(1)) : undefined;
    if (element?.part.primitive === undefined) checkKnown(walk, name, rules.shape);
    else if (!Object.hasOwn(object, element.part.name)) checkElement(object, element, undefined, object[name]);
  }

  function checkElement(object: JsonObject, rules: ElementRules, value: unknown, twin: unknown): void {
    const { part, limiting } = rules;
    if (part.isChoice) checkChoiceOnce(walk, object, part);
    walk.enter(part.step);
    if (checkArrayForm(walk, value ?? twin, part)) {
      if (part.repeats) checkItems(rules, value, twin);
      else {
        checkRepetition(walk, 1, false, limiting);
        checkItem(rules, value, twin);
      }
    }
    walk.leave();
  }

  function checkItems(rules: ElementRules, value: unknown, twin: unknown): void {
    const items: readonly unknown[] = Array.isArray(value) ? value : NOTHING;
    const twins: readonly unknown[] = Array.isArray(twin) ? twin : NOTHING;
    const count = Math.max(items.length, twins.length);
    checkRepetition(walk, count, true, rules.limiting);
    for (const constraint of rules.slicing) checkSlices(walk, items, constraint);
    for (let index = 0; index < count; index++) {
      walk.enter(index);
      checkItem(rules, items[index], twins[index]);
      walk.leave();
    }
  }

  function checkItem(rules: ElementRules, item: unknown, twin: unknown): void {
    const applying = withSlices(rules, item);
    if (rules.part.primitive === undefined) checkComplex(applying, item);
    else checkPrimitive(applying, rules.part.primitive, item, twin);
  }

  /** A primitive has a value, or extensions instead, or both; null keeps the place of what is missing in an array. */
  function checkPrimitive(rules: ElementRules, format: PrimitiveFormat, value: unknown, twin: unknown): void {
    const { part, asking, inside } = rules;
    const hasValue = value !== undefined && value !== null;
    if (hasValue && checkPrimitiveFormat(walk, value, part, format)) checkValue(walk, value, part, asking);
    if (hasValue && (twin === undefined || twin === null)) return;
    const element = twin ?? {};
    if (inside === undefined || !checkObjectForm(walk, element, part)) return;
    if (!hasValue) checkContent(walk, element, part);
    checkObject(element, inside);
  }

  function checkComplex(rules: ElementRules, item: unknown): void {
    const { part, asking, demanding, inside } = rules;
    if (!checkObjectForm(walk, item, part)) return;
    if (inside === undefined) return part.name === "contained" ? checkAny(item) : checkNested(item);
    checkContent(walk, item, part);
    checkModifierExtension(walk, item, part, schema.isModifier);
    checkValue(walk, item, part, asking);
    if (demanding.length > 0) addDemands(scope.demands, item, demanding, walk.context);
    const known = part.type === "Extension" ? schema.extensionOf(own(item, "url")) : NOTHING;
    checkObject(item, known.length === 0 ? inside : withContents(rulesOf(inside.shape, known), inside.contents));
  }
}

function isTwin(name: string): boolean {
  return name.startsWith("_");
}

/** What holds for one resource with those that it contains. */
interface Scope {
  readonly context: RuleContext;
  /** What its resources have been checked against. */
  readonly checked: Map<JsonObject, { readonly shape: Shape; readonly profiles: Profile[] }>;
  readonly demands: Demand[];
}

function scopeOf(context: RuleContext): Scope {
  return { context, checked: new Map(), demands: [] };
}

const NOTHING: readonly never[] = [];
