import type { FollowedResource, FoundSlot } from "@careslot/appointments";
import { formatInstant } from "@careslot/fhir";
import type { Call } from "../call.ts";
import type { StoredBundle, StoredEntry } from "../stored-bundle.ts";
import { isSlotParameter } from "./slot-parameters.ts";
import { type Page, pageMark } from "./page-parameters.ts";

/** What a search found, of which the Bundle shows one page. */
export interface Found {
  /** How many slots match, on all pages (D-17). */
  readonly total: number;
  readonly slots: readonly FoundSlot[];
  readonly included: readonly FollowedResource[];
}

/** A page of slots, and what was to be included, as a searchset Bundle (SLOT-01, SLOT-23). */
export function searchBundle({ query, ports, now }: Call, found: Found, page: Page): StoredBundle {
  const { baseUrl } = ports.settings;
  const { total, slots, included } = found;
  const last = slots.at(-1);
  const criteria = new URLSearchParams();
  for (const [name, value] of query) if (isSlotParameter(name, value)) criteria.append(name, value);
  const link = [{ relation: "self", url: searchUrl(baseUrl, criteria) }];
  if (last !== undefined && slots.length === page.limit) {
    criteria.set("_after", pageMark(last));
    link.push({ relation: "next", url: searchUrl(baseUrl, criteria) });
  }
  const bundle = {
    resourceType: "Bundle",
    id: ports.newId(),
    meta: { lastUpdated: formatInstant(now) },
    type: "searchset",
    total,
    link,
  };
  const entries = [
    ...slots.map(({ id, content }) => searchEntry(`${baseUrl}/Slot/${id}`, content, "match")),
    ...included.map(({ type, id, content }) => searchEntry(`${baseUrl}/${type}/${id}`, content, "include")),
  ];
  return { bundle, entries };
}

/** What an entry says of why it is there. */
const reasons = { match: { search: { mode: "match" } }, include: { search: { mode: "include" } } };

function searchEntry(fullUrl: string, content: string, mode: keyof typeof reasons): StoredEntry {
  return { fullUrl, content, about: reasons[mode] };
}

function searchUrl(baseUrl: string, criteria: URLSearchParams): string {
  return `${baseUrl}/Slot${criteria.size === 0 ? "" : `?${criteria}`}`;
}
