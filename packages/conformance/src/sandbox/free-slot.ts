import { formatInstant, type Resource } from "@careslot/fhir";
import { careConnect, sandboxSchedule } from "./directory.ts";

/** How long a slot of the sandbox is, in milliseconds. */
export const quarter: number = 15 * 60 * 1000;

/** A free slot of the sandbox's schedule. The name becomes its id, and the end of its identifier. */
export function freeSlot(name: string, start: number): Resource {
  return {
    resourceType: "Slot",
    id: `slot-${name}`,
    meta: careConnect("Slot"),
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: `slot-identifier-${name}` }],
    schedule: { reference: `Schedule/${sandboxSchedule}` },
    status: "free",
    start: formatInstant(new Date(start)),
    end: formatInstant(new Date(start + quarter)),
  };
}
