import type { Constraint, Definition, Slice, Slicing } from "./constraint.ts";
import type { Draft } from "./draft.ts";
import { fixedValueOf } from "./element-members.ts";
import { isSame, meetsPattern, valuesAt } from "./matching.ts";
import { refusal } from "./refusal.ts";
import type { Part } from "./shape.ts";
import type { Sources } from "./sources.ts";

/**
 * Compiles the slices of an element: extensions are told apart by their URL, others by what the slicing names. Slices
 * that are open at their end but in no order are plainly open: without an order nothing can come after them.
 */
export function compileSlicing(
  draft: Draft,
  part: Part,
  definition: Definition,
  sources: Sources,
  compileSlice: (slice: Draft) => Constraint,
): Slicing | undefined {
  const slicing = draft.element?.slicing;
  if (draft.slices.size === 0) return undefined;
  if (slicing?.ordered === true) throw refusal(definition, draft, "is sliced in order, which is not supported");
  const isExtension = part.type === "Extension";
  const slices = [...draft.slices.values()].map((slice): Slice => {
    const matches = isExtension ? byUrl(slice, definition, sources) : byDiscriminators(slice, draft, definition);
    return { constraint: compileSlice(slice), matches };
  });
  return { closed: slicing?.rules === "closed", slices };
}

function byUrl(slice: Draft, definition: Definition, sources: Sources): Slice["matches"] {
  const url = slice.element?.type?.[0]?.profile;
  const name = slice.children.get("url");
  const fixed = name === undefined ? undefined : fixedValueOf(name, definition).fixed;
  if (url !== undefined && sources.extensionMax(url) === undefined) {
    throw refusal(definition, slice, `is the extension ${url}, which is not known`);
  }
  if (url === undefined && fixed === undefined) throw refusal(definition, slice, "is an extension without a URL");
  return (item) => valuesAt(item, ["url"])[0] === (url ?? fixed);
}

function byDiscriminators(slice: Draft, sliced: Draft, definition: Definition): Slice["matches"] {
  const discriminators = sliced.element?.slicing?.discriminator ?? [];
  if (discriminators.length === 0) throw refusal(definition, sliced, "is sliced without a discriminator");
  const tests = discriminators.map(({ type, path }) => {
    if (type !== "value" && type !== "pattern")
      throw refusal(definition, sliced, `is sliced by ${type}: not supported`);
    const steps = path === "$this" ? [] : path.split(".");
    const at = steps.reduce<Draft | undefined>((draft, step) => draft?.children.get(step), slice);
    const { fixed, pattern } = fixedValueOf(at ?? NOTHING_SAID, definition);
    if (fixed === undefined && pattern === undefined) throw refusal(definition, slice, `says no value of ${path}`);
    const test =
      fixed === undefined ? (value: unknown) => meetsPattern(value, pattern) : (value: unknown) => isSame(value, fixed);
    return (item: unknown) => valuesAt(item, steps).some(test);
  });
  const [only, ...others] = tests;
  return only !== undefined && others.length === 0 ? only : (item) => tests.every((test) => test(item));
}

const NOTHING_SAID: Draft = { label: "", children: new Map(), slices: new Map() };
