import type { Constraint } from "../schema/constraint.ts";
import type { Part } from "../schema/shape.ts";
import { type ElementRules, hasRoom, type ObjectRules, type Tally } from "./combined-rules.ts";
import { rulesOf } from "./object-rules.ts";

/** What is said of a member of an object; nothing for a member that the type does not know. */
export function elementOf(rules: ObjectRules, name: string): ElementRules | undefined {
  const known = rules.elements.get(name);
  if (known !== undefined) return known;
  const part = rules.shape.members.get(name);
  if (part === undefined) return undefined;
  const said = rules.contents.flatMap((content) => content.byElement.get(part.constraint.element) ?? []);
  const element = combineElement(part, [part.constraint, ...said], rules.tally);
  rules.elements.set(name, element);
  return element;
}

/** The same with what the slices that an item belongs to say, after what is said of all items. */
export function withSlices(rules: ElementRules, item: unknown): ElementRules {
  let applying = rules;
  for (const { slicing } of rules.slicing) {
    for (const slice of slicing?.slices ?? []) {
      if (slice.matches(item)) applying = withConstraint(applying, slice.constraint);
    }
  }
  return applying;
}

function withConstraint(rules: ElementRules, constraint: Constraint): ElementRules {
  const known = rules.combined.get(constraint);
  if (known !== undefined) return known;
  const made = combineElement(rules.part, [...rules.constraints, constraint], rules.tally);
  if (hasRoom(rules.tally)) rules.combined.set(constraint, made);
  return made;
}

function combineElement(part: Part, constraints: readonly Constraint[], tally: Tally): ElementRules {
  const contents = constraints.flatMap(({ content }) => content ?? []);
  const limiting = constraints.filter(({ min, max }) => min > 1 || max < (part.repeats ? Infinity : 1));
  const asking = constraints.filter(({ asksOfValue }) => asksOfValue);
  const targeting = part.type === "Reference" ? constraints : [];
  const demanding = targeting.filter(({ targets }) => targets?.some(({ profile }) => profile !== undefined) === true);
  const slicing = constraints.filter(({ slicing }) => slicing !== undefined);
  const asksForMore = part.repeats || part.isChoice || limiting.length + asking.length + slicing.length > 0;
  return {
    part,
    constraints,
    limiting,
    asking,
    demanding,
    slicing,
    onlyFormat: asksForMore ? undefined : part.primitive,
    inside: part.shape && rulesOf(part.shape, contents),
    combined: new Map(),
    tally,
  };
}
