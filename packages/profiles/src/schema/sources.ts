import type { CodeList } from "./code-list.ts";
import type { RuleCheck, Target } from "./constraint.ts";
import type { Shape } from "./shape.ts";

/** What the compiler of a profile looks things up in. */
export interface Sources {
  readonly shapeOf: (type: string) => Shape | undefined;
  /** The codes of a value set, or `undefined` for one that is not known. */
  readonly codes: (valueSet: string) => CodeList | undefined;
  /** The type, and the profile if it is one, that the canonical URL of a reference's target stands for. */
  readonly target: (url: string) => Target | undefined;
  /** How often the definition of an extension lets it occur in one place; `undefined` for one that is not known. */
  readonly extensionMax: (url: string) => number | undefined;
  /** Makes a check of a FHIRPath expression; throws where it is none, or where no evaluator was given. */
  readonly expression: (expression: string) => RuleCheck;
}
