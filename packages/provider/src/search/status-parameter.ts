import { proceed, type Step } from "../failure/failure.ts";
import { queryFault } from "./query-fault.ts";

/** @see http://hl7.org/fhir/STU3/valueset-slotstatus.html */
const known = ["busy", "free", "busy-unavailable", "busy-tentative", "entered-in-error"];

/** Reads the statuses to search for: any of a list that commas divide; empty means any status (SLOT-04). */
export function statusParameter(query: URLSearchParams): Step<readonly string[]> {
  const lists = query
    .getAll("status")
    .map((list) => list.split(",").map((token) => token.slice(token.lastIndexOf("|") + 1)));
  if (lists.flat().some((status) => !known.includes(status))) {
    return queryFault("status", `The status must be one of ${known.join(", ")}.`, "SLOT-33");
  }
  // Parameters that are repeated must all hold: what is left is what every list names.
  const statuses = known.filter((status) => lists.every((list) => list.includes(status)));
  if (statuses.length === 0) return queryFault("status", "No status is in every list of statuses.", "SLOT-33");
  return proceed(lists.length === 0 ? [] : statuses);
}
