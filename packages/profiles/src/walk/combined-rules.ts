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
export interface Tally {
  kept: number;
}

type Layer = Pick<Content, "definition" | "required" | "invariants">;

/** Counts one more combination of a type, and says whether it may be kept. */
export function hasRoom(tally: Tally): boolean {
  return ++tally.kept <= maximumCombinations;
}
