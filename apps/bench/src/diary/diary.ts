import { formatInstant, type Resource } from "@careslot/fhir";

/** How large a diary is: so many services, each with one schedule that is open on so many days. */
export interface DiarySize {
  readonly services: number;
  readonly days: number;
}

/** Slots of a schedule in a day, of a quarter of an hour each: as many as the searches that are measured find. */
export const slotsOfADay = 50;

export const slotLength = 900_000;

/** Eight in the morning of the day after tomorrow, UTC, in milliseconds since the epoch: no slot begins while it is booked. */
export function firstStart(now: Date): number {
  return Math.floor(now.getTime() / 86_400_000) * 86_400_000 + 2 * 86_400_000 + 8 * 3_600_000;
}

export function serviceId(service: number): string {
  return `service-${service}`;
}

/** One slot of a service, by its number from the first day on. */
export function slotAt(first: number, service: number, index: number): Resource {
  const day = Math.floor(index / slotsOfADay);
  const start = first + day * 86_400_000 + (index % slotsOfADay) * slotLength;
  const number = (service * 1_000_000 + index).toString(16).padStart(12, "0");
  return {
    resourceType: "Slot",
    id: `slot-${service}-${index}`,
    meta: { profile: ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Slot-1"] },
    extension: [
      {
        url: "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1",
        valueCode: "In-person",
      },
    ],
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: `5b1f0e6c-3d0a-4f7f-9a53-${number}` }],
    schedule: { reference: `Schedule/schedule-${service}` },
    status: "free",
    start: formatInstant(new Date(start)),
    end: formatInstant(new Date(start + slotLength)),
  };
}
