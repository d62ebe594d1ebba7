import { adviceFor, requirementOf } from "@careslot/requirements";
import type { Explained } from "./explain.ts";

/** The sentence of the specification behind an id, where there is one. */
export function requirementNamed(id: string | undefined): Pick<Explained, "requirement"> {
  const requirement = id === undefined ? undefined : requirementOf(id);
  return requirement === undefined ? {} : { requirement };
}

/** What to do about a fault of a rule, where there is anything to say. */
export function adviceOn(rule: string): Pick<Explained, "advice"> {
  const advice = adviceFor(rule);
  return advice === undefined ? {} : { advice };
}
