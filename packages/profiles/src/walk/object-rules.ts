import type { Content } from "../schema/constraint.ts";
import type { Shape } from "../schema/shape.ts";
import { hasRoom, type ObjectRules, type Tally } from "./combined-rules.ts";

/** What is said of an object of a type, by the base definition and by contents of profiles. */
export function rulesOf(shape: Shape, contents: readonly Content[]): ObjectRules {
  const known = bases.get(shape);
  if (known !== undefined) return withContents(known, contents);
  const base = combine(shape, [], { kept: 0 });
  bases.set(shape, base);
  return withContents(base, contents);
}

/** The same with further contents, after what is said already. */
export function withContents(rules: ObjectRules, contents: readonly Content[]): ObjectRules {
  let applying = rules;
  for (const content of contents) applying = withContent(applying, content);
  return applying;
}

// Weak, since a validator that is no longer used may go with everything that it checked by.
const bases = new WeakMap<Shape, ObjectRules>();

function withContent(rules: ObjectRules, content: Content): ObjectRules {
  const known = rules.combined.get(content);
  if (known !== undefined) return known;
  const made = combine(rules.shape, [...rules.contents, content], rules.tally);
  if (hasRoom(rules.tally)) rules.combined.set(content, made);
  return made;
}

function combine(shape: Shape, contents: readonly Content[], tally: Tally): ObjectRules {
  const layers = [shape, ...contents].filter(({ required, invariants }) => required.length + invariants.length > 0);
  return { shape, layers, contents, elements: new Map(), combined: new Map(), tally };
}
