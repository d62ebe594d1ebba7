import type { Context } from "../context.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";

/** Search parameters in order; one may stand there twice. */
export type Criteria = readonly (readonly [name: string, value: string])[];

/** The search of a service's slots, under the name that the parameter has on the wire (SLOT-02). */
export function slotSearch(service: string, criteria: Criteria = []): Outgoing {
  return slotQuery([["schedule.actor:healthcareservice", service], ...criteria]);
}

/** A search of slots with these parameters and no others. */
export function slotQuery(criteria: Criteria): Outgoing {
  const query = criteria.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return { interaction: "search-slots", method: "GET", path: query === "" ? "/Slot" : `/Slot?${query}` };
}

/** Searches the slots of the service that the run is about. */
export function searchSlots(context: Context, criteria: Criteria = []): Promise<Answer> {
  return context.send(slotSearch(context.service, criteria));
}
