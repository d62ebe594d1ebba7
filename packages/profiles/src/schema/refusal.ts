import type { Definition } from "./constraint.ts";
import type { Draft } from "./draft.ts";

/** A mistake in a profile, told where it is: definition and element. */
export function refusal(definition: Definition, draft: Draft, problem: string): TypeError {
  return new TypeError(`${definition.url}: ${draft.label} ${problem}`);
}
