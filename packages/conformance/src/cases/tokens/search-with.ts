import { checkStatus } from "../../checks/check.ts";
import type { Context } from "../../context.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import type { Finding } from "../../verdict.ts";

/** Asserts that a search with this token is answered with a status. */
export async function checkSearchWith(
  context: Context,
  token: string,
  status: number,
  what = "the answer",
): Promise<Finding> {
  return checkStatus(await context.send({ ...slotSearch(context.service), token }), status, what);
}
