import { check, isAccepted } from "../../checks/check.ts";
import { checkOutcome } from "../../checks/outcome.ts";
import type { Context } from "../../context.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { conclude, type Verdict } from "../../verdict.ts";

/**
 * Asserts that headers of the Spine that are wrong get 400, or are not looked at: a provider may leave them to the proxy,
 * and may not take their fault for another.
 */
export async function checkEnforced(context: Context, headers: Readonly<Record<string, string>>): Promise<Verdict> {
  const answer = await context.send({ ...slotSearch(context.service), headers });
  const isAsItMayBe = isAccepted(answer) || answer.status === 400;
  return conclude(check(isAsItMayBe, `the answer has status ${answer.status}, not 400`), checkOutcome(answer));
}
