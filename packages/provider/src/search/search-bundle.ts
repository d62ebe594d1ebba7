import type { FoundSlot } from "@careslot/appointments";
import { formatInstant, type Resource } from "@careslot/fhir";
import type { Call } from "../call.ts";
import { isSlotParameter } from "./slot-parameters.ts";
import { type Page, pageMark } from "./page-parameters.ts";

/** What a search found, of which the Bundle shows one page. */
export interface Found {
  /** How many slots match, on all pages (D-17). */
  readonly total: number;
  readonly slots: readonly Resource[];
  /** Where the page ends. */
  readonly last: FoundSlot | undefined;
  readonly included: readonly Resource[];
}

/** A page of slots, and what was to be included, as a searchset Bundle (SLOT-01, SLOT-23). */
export function searchBundle({ query, ports, now }: Call, found: Found, page: Page): Resource {
  const { baseUrl } = ports.settings;
  const { total, slots, last, included } = found;
  const criteria = new URLSearchParams([...query].filter(([name, value]) => isSlotParameter(name, value)));
  const link = [{ relation: "self", url: searchUrl(baseUrl, criteria) }];
  if (last !== undefined && slots.length === page.limit) {
    criteria.set("_after", pageMark(last));
    link.push({ relation: "next", url: searchUrl(baseUrl, criteria) });
  }
  const entry = [
    ...slots.map((resource) => searchEntry(baseUrl, resource, "match")),
    ...included.map((resource) => searchEntry(baseUrl, resource, "include")),
  ];
  return {
    resourceType: "Bundle",
    id: ports.newId(),
    meta: { lastUpdated: formatInstant(now) },
    type: "searchset",
    total,
    link,
    ...(entry.length > 0 && { entry }),
  };
}

function searchEntry(baseUrl: string, resource: Resource, mode: "match" | "include"): object {
  return { fullUrl: `${baseUrl}/${resource.resourceType}/${resource.id}`, resource, search: { mode } };
}

function searchUrl(baseUrl: string, criteria: URLSearchParams): string {
  return `${baseUrl}/Slot${criteria.size === 0 ? "" : `?${criteria}`}`;
}
