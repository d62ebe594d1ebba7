import type { FoundSlot } from "@careslot/appointments";
import { formatInstant, type Resource } from "@careslot/fhir";
import type { Call } from "../call.ts";
import { storedResource } from "../stored-resource.ts";
import { type Page, pageMark } from "./page-parameters.ts";

/** Parameters that the search uses, as the self link tells them (SLOT-19). */
const used = /^(?:service|schedule\.actor:healthcareservice|status|start|_count|_after|_format)$/i;

/** A page of slots as a searchset Bundle (SLOT-01, SLOT-23, D-17). */
export function searchBundle(
  { query, ports, now }: Call,
  found: { readonly total: number; readonly slots: readonly FoundSlot[] },
  page: Page,
): Resource {
  const { baseUrl } = ports.settings;
  const criteria = new URLSearchParams([...query].filter(([name]) => used.test(name)));
  const link = [{ relation: "self", url: searchUrl(baseUrl, criteria) }];
  const last = found.slots.at(-1);
  if (last !== undefined && found.slots.length === page.limit) {
    criteria.set("_after", pageMark(last));
    link.push({ relation: "next", url: searchUrl(baseUrl, criteria) });
  }
  return {
    resourceType: "Bundle",
    id: ports.newId(),
    meta: { lastUpdated: formatInstant(now) },
    type: "searchset",
    total: found.total,
    link,
    ...(found.slots.length > 0 && {
      entry: found.slots.map(({ id, content }) => ({
        fullUrl: `${baseUrl}/Slot/${id}`,
        resource: storedResource(content),
        search: { mode: "match" },
      })),
    }),
  };
}

function searchUrl(baseUrl: string, criteria: URLSearchParams): string {
  return `${baseUrl}/Slot${criteria.size === 0 ? "" : `?${criteria}`}`;
}
