import type { ImportEntry } from "../../appointments.ts";
import { entry, nine, quarter } from "../../contract/sample-diary.ts";
import type { Placement } from "../shard.ts";

/** One service in each shard. */
export const placement: Placement = (serviceId) =>
  ({ "service-1": "east", "service-2": "north", "service-3": "west" })[serviceId] ?? "east";

/** Three services, each with a schedule and two slots: slot 1 to 6, a quarter of an hour each, one service after the other in turn. */
export const threeServices: readonly ImportEntry[] = [
  entry({ resourceType: "Location", id: "location-1" }),
  ...[1, 2, 3].flatMap((number) => [
    entry({
      resourceType: "HealthcareService",
      id: `service-${number}`,
      identifier: [{ system: "urn:services", value: `name-${number}` }],
    }),
    entry({
      resourceType: "Schedule",
      id: `schedule-${number}`,
      actor: [{ reference: `HealthcareService/service-${number}` }],
    }),
    slot(number, number),
    slot(number + 3, number),
  ]),
];

function slot(number: number, service: number): ImportEntry {
  const start = nine + (number - 1) * quarter;
  return entry({
    resourceType: "Slot",
    id: `slot-${number}`,
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: `slot-identifier-${number}` }],
    schedule: { reference: `Schedule/schedule-${service}` },
    status: "free",
    start: new Date(start).toISOString(),
    end: new Date(start + quarter).toISOString(),
  });
}
