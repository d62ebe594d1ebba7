import type { Resource } from "@careslot/fhir";
import { careConnect } from "../demo/care-connect.ts";
import { sentinelServices } from "./sentinel-services.ts";

/** The numbers that the toolkit's tests give to slots, in the order in which a search finds them. */
const first = 5;
const last = 21;
const days = 4;
const minutes = 15;

/** Name of a sentinel slot: its number, its day, and how often it has been put in place of one that was booked. */
const sentinelSlotName = /^slot(\d{3})-(\d{8})(?:-(\d{1,6}))?$/;

/** The slots of the two services that have some: from tomorrow at midnight in London, seventeen of them on each of four days. */
export function sentinelSlots(now: Date): readonly Resource[] {
  const tomorrow = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO("Europe/London")
    .toPlainDate()
    .add({ days: 1 });
  return Array.from({ length: days }, (_, day) => tomorrow.add({ days: day })).flatMap((day) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
      const name = `slot${String(number).padStart(3, "0")}-${day.toString().replaceAll("-", "")}`;
      const start = day.toZonedDateTime("Europe/London").add({ minutes: (number - first) * minutes });
      return [
        slot(name, sentinelServices.free, start.epochMilliseconds),
        slot(`only-${name}`, sentinelServices.slotsOnly, start.epochMilliseconds),
      ];
    }),
  );
}

/** The slot that takes the place of a booked one, so that the toolkit finds the same numbers in the same order again. */
export function replacementOf(booked: Resource): Resource | undefined {
  const [, number, day, turn = "1"] = sentinelSlotName.exec(booked.id ?? "") ?? [];
  if (number === undefined || day === undefined) return undefined;
  const name = `slot${number}-${day}-${Number(turn) + 1}`;
  return slot(name, sentinelServices.free, Date.parse(String(booked["start"])));
}

function slot(id: string, service: string, start: number): Resource {
  return {
    resourceType: "Slot",
    id,
    meta: careConnect("Slot"),
    // Consumers name a slot by its identifier: the number has to be in there, too.
    identifier: [{ system: "https://sentinel.example/Id/slot", value: id }],
    schedule: { reference: `Schedule/sentinel-${service}` },
    status: "free",
    start: instant(start),
    end: instant(start + minutes * 60_000),
  };
}

function instant(moment: number): string {
  return new Date(moment).toISOString().replace(".000Z", "+00:00");
}
