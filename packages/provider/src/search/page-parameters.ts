import type { SlotSearch } from "@careslot/appointments";
import { isId } from "@careslot/fhir";
import { proceed, type Step } from "../failure/failure.ts";
import { queryFault } from "./query-fault.ts";

/** Most slots on a page, and as many as there are where none is asked for (SLOT-22). */
const mostSlots = 1000;

/** Which page of the matches is wanted. */
export type Page = Pick<SlotSearch, "limit" | "after">;

/** Reads `_count`, and `_after`, which only the `next` link of a page holds (SLOT-21). */
export function pageParameters(query: URLSearchParams): Step<Page> {
  const count = query.get("_count") ?? String(mostSlots);
  if (!/^[1-9]\d{0,8}$/.test(count)) return queryFault("_count", "_count must be a positive whole number.", "SLOT-33");
  const limit = Math.min(Number(count), mostSlots);
  const mark = query.get("_after");
  if (mark === null) return proceed({ limit });
  const after = parseMark(mark);
  return after === undefined
    ? queryFault("_after", "_after must come from a next link.", "SLOT-33")
    : proceed({ limit, after });
}

/** Where a page ends, as the `next` link names it. */
export function pageMark({ start, id }: NonNullable<SlotSearch["after"]>): string {
  return `${start}.${id}`;
}

function parseMark(mark: string): SlotSearch["after"] {
  const [, start, id = ""] = /^(\d{1,15})\.(.+)$/.exec(mark) ?? [];
  return isId(id) ? { start: Number(start), id } : undefined;
}
