import type { RuleCheck, RuleContext } from "../schema/constraint.ts";

/** An invariant of the definitions, written in TypeScript. */
export interface NativeInvariant {
  /** The key by which the definitions know it, such as `app-1`. */
  readonly key: string;
  readonly check: RuleCheck;
}

/** An invariant that the element as a whole meets or breaks. */
export function invariant(key: string, holds: (value: unknown, context: RuleContext) => boolean): NativeInvariant {
  return { key, check: (value, context) => (holds(value, context) ? NOWHERE : WHOLE) };
}

const NOWHERE: readonly string[] = [];
const WHOLE: readonly string[] = [""];
