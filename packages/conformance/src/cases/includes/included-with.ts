import type { Resource } from "@careslot/fhir";
import { cannotGoOn } from "../../case-stopped.ts";
import { entriesIn, slotsIn } from "../../checks/bundle.ts";
import { isAccepted } from "../../checks/check.ts";
import type { Context } from "../../context.ts";
import { slotSearch } from "../../interactions/search-slots.ts";

/** What a search for the free slots of the service answers with these includes, each written as it stands in the query. */
export async function includedWith(context: Context, includes: readonly string[]): Promise<readonly Resource[]> {
  const search = slotSearch(context.service, [["status", "free"]]);
  const answer = await context.send({ ...search, path: [search.path, ...includes].join("&") });
  if (!isAccepted(answer)) throw cannotGoOn(`a search with includes was refused with ${answer.status}`);
  if (slotsIn(answer).length === 0) throw cannotGoOn("a search with includes found no slot");
  return entriesIn(answer).flatMap(({ resource }) => (resource === undefined ? [] : [resource as Resource]));
}
