import type { PrimitiveFormat } from "../primitives/formats.ts";
import type { Constraint, Content } from "../schema/constraint.ts";
import type { Part, Shape } from "../schema/shape.ts";
import { maximumCombinations } from "./limits.ts";

/**
 * What the base definition and the profiles together say of an object. A combination is put together when it is first met
 * and kept with those that it was made of: walking through a resource combines nothing anew.
 */
export interface ObjectRules {
  readonly shape: Shape;
  /** What is said of the object as a whole; the base definition comes first. */
  readonly layers: readonly Layer[];
  /** What the profiles say. */
  readonly contents: readonly Content[];
  /** By the name of the JSON member. */
  readonly elements: Map<string, ElementRules>;
  readonly combined: Map<Content, ObjectRules>;
  readonly tally: Tally;
}

/** What is said of one member of an object, or of one item of it. */
export interface ElementRules {
  readonly part: Part;
  /** What the base definition and the profiles say of the element; the base comes first. */
  readonly constraints: readonly Constraint[];
  /** Those of them that limit how often the element occurs where it does: most only say that it must not be missing. */
  readonly limiting: readonly Constraint[];
  /** Those that ask anything of a value. */
  readonly asking: readonly Constraint[];
  /** Those that name profiles of what a reference points to. */
  readonly demanding: readonly Constraint[];
  /** Those that split the items into slices. The base definition has none. */
  readonly slicing: readonly Constraint[];
  /** How it is written, where nothing else is asked of it: so it is with most primitives. */
  readonly onlyFormat: PrimitiveFormat | undefined;
  /** What holds inside of it; none for `Resource`, which stands for any. */
  readonly inside: ObjectRules | undefined;
  readonly combined: Map<Constraint, ElementRules>;
  readonly tally: Tally;
}

/** The combinations that are kept for one type. */
interface Tally {
  kept: number;
}

type Layer = Pick<Content, "definition" | "required" | "invariants">;

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

// Weak, since a validator that is no longer used may go with everything that it checked by.
const bases = new WeakMap<Shape, ObjectRules>();

function withContent(rules: ObjectRules, content: Content): ObjectRules {
  const known = rules.combined.get(content);
  if (known !== undefined) return known;
  const made = combine(rules.shape, [...rules.contents, content], rules.tally);
  if (hasRoom(rules.tally)) rules.combined.set(content, made);
  return made;
}

function withConstraint(rules: ElementRules, constraint: Constraint): ElementRules {
  const known = rules.combined.get(constraint);
  if (known !== undefined) return known;
  const made = combineElement(rules.part, [...rules.constraints, constraint], rules.tally);
  if (hasRoom(rules.tally)) rules.combined.set(constraint, made);
  return made;
}

function hasRoom(tally: Tally): boolean {
  return ++tally.kept <= maximumCombinations;
}

function combine(shape: Shape, contents: readonly Content[], tally: Tally): ObjectRules {
  const layers = [shape, ...contents].filter(({ required, invariants }) => required.length + invariants.length > 0);
  return { shape, layers, contents, elements: new Map(), combined: new Map(), tally };
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
