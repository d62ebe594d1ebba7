import { cardinalityOf, maxOf } from "./cardinality.ts";
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

/**
 * How often the element, or the slice, occurs. Only what is stricter than the base counts, since the base is checked as
 * well; a slice need not be there because the element must.
 */
export function compileCardinality(
  draft: Draft,
  base: Constraint,
  definition: Definition,
  sources: Sources,
): Pick<Constraint, "min" | "max" | "cardinality"> {
  const isSlice = draft.element?.sliceName !== undefined && !base.element.endsWith("[x]");
  const baseMin = isSlice ? 0 : base.min;
  const min = draft.element?.min ?? 0;
  const max = Math.min(maxOf(draft.element?.max), extensionMaxOf(draft, sources));
  if (!Number.isInteger(min) || Number.isNaN(max) || min > max || min > base.max || max < baseMin) {
    throw refusal(definition, draft, `has an impossible cardinality: ${min}..${draft.element?.max ?? "*"}`);
  }
  return {
    min: min > baseMin ? min : 0,
    max: max < base.max ? max : Infinity,
    cardinality: cardinalityOf(Math.max(min, baseMin), Math.min(max, base.max)),
  };
}

/** The root of an extension's own definition says how often it may occur in one place. */
function extensionMaxOf({ element }: Draft, sources: Sources): number {
  const url = element?.type?.[0]?.profile;
  return (url === undefined ? undefined : sources.extensionMax(url)) ?? Infinity;
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
