import { advice } from "./advice/advice-by-rule.ts";
import { otherInvariant } from "./advice/invariants.ts";
import { otherParameter } from "./advice/search.ts";

/**
 * What helps against a fault: one sentence for whoever sent it, by the code of the rule that was broken, such as
 * `telecom-rank`. Undefined for a rule that is not known, such as one of a deployment's own.
 */
export function adviceFor(rule: string): string | undefined {
  const known = advice.get(rule);
  if (known !== undefined) return known;
  if (rule.startsWith("parameter-")) return otherParameter;
  return /^[a-z]{3,4}-\d{1,2}$/.test(rule) ? otherInvariant : undefined;
}
