import { cardinalityOf } from "./cardinality.ts";
import type { Constraint, Definition, Target } from "./constraint.ts";
import type { Draft } from "./draft.ts";
import { refusal } from "./refusal.ts";
import type { Part } from "./shape.ts";
import type { Sources } from "./sources.ts";

/** The members of an element that the profile's types leave. */
export function compileTypes(draft: Draft, parts: readonly Part[], definition: Definition): readonly [Part, ...Part[]] {
  const types = draft.element?.type ?? [];
  const codes = types.map((type) => type.code);
  const isInner = codes.every((code) => code === "BackboneElement" || code === "Element");
  const [first, ...others] = isInner ? parts : parts.filter((part) => codes.includes(part.type));
  if (first === undefined) throw refusal(definition, draft, `cannot be of type ${codes.join(", ")}`);
  if (first.type !== "Extension" && types.some((type) => type.profile !== undefined)) {
    throw refusal(definition, draft, "has a data type with a profile, which is not supported");
  }
  return [first, ...others];
}

/** How often the element occurs. Only what is stricter than the base counts, since the base is checked as well. */
export function compileCardinality(
  draft: Draft,
  base: Constraint,
  definition: Definition,
  sources: Sources,
): Pick<Constraint, "min" | "max" | "cardinality"> {
  const min = draft.element?.min ?? 0;
  const stated = draft.element?.max === undefined || draft.element.max === "*" ? Infinity : Number(draft.element.max);
  // The root of an extension's own definition says how often it may occur in one place.
  const extension = draft.element?.type?.[0]?.profile;
  const max = Math.min(stated, (extension === undefined ? undefined : sources.extensionMax(extension)) ?? Infinity);
  if (!Number.isInteger(min) || Number.isNaN(max) || min > max || min > base.max) {
    throw refusal(definition, draft, `has an impossible cardinality: ${min}..${draft.element?.max ?? "*"}`);
  }
  return {
    min: min > base.min ? min : 0,
    max: max < base.max ? max : Infinity,
    cardinality: cardinalityOf(Math.max(min, base.min), Math.min(max, base.max)),
  };
}

/** Where a reference may point. */
export function compileTargets(draft: Draft, definition: Definition, sources: Sources): readonly Target[] | undefined {
  const urls = draft.element?.type?.flatMap((type) => type.targetProfile ?? []) ?? [];
  if (urls.length === 0) return undefined;
  return urls.map((url) => {
    const target = sources.target(url);
    if (target === undefined) throw refusal(definition, draft, `points to ${url}, which is not known`);
    return target;
  });
}
