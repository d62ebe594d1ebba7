import type { Resource } from "@careslot/fhir";
import { careConnect, uuidIdentifier } from "./care-connect.ts";
import type { Diary } from "./diaries.ts";

/** How many days a diary is open for booking, today among them. */
const daysAhead = 7;

/** The slots of a diary from today on. The same day gives the same slots, whenever it is asked for. */
export function slotsOf(diary: Diary, now: Date): readonly Resource[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO("Europe/London").toPlainDate();
  return Array.from({ length: daysAhead }, (_, days) => today.add({ days }))
    .filter((day) => diary.days.includes(day.dayOfWeek))
    .flatMap((day) => startsOn(day, diary).map((start) => slot(diary, start)));
}

/** When the slots of a day start, by the clock in London. */
function startsOn(day: Temporal.PlainDate, { hours, slotLength }: Diary): readonly Temporal.PlainDateTime[] {
  return hours.flatMap(({ from, to }) => {
    const open = Temporal.PlainTime.from(from);
    const count = Math.floor(open.until(Temporal.PlainTime.from(to)).total("minutes") / slotLength);
    return Array.from({ length: count }, (_, index) => day.toPlainDateTime(open).add({ minutes: index * slotLength }));
  });
}

function slot(diary: Diary, start: Temporal.PlainDateTime): Resource {
  const id = `${diary.id}-${start.toString({ smallestUnit: "minute" }).replaceAll(/[-:]/g, "")}`;
  return {
    resourceType: "Slot",
    id,
    meta: careConnect("Slot"),
    extension: [
      {
        url: "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1",
        valueCode: diary.channel,
      },
    ],
    identifier: [uuidIdentifier(id)],
    schedule: { reference: `Schedule/${diary.id}` },
    status: "free",
    start: instant(start),
    end: instant(start.add({ minutes: diary.slotLength })),
  };
}

/** In UTC, as the specification prefers (GEN-17). */
function instant(local: Temporal.PlainDateTime): string {
  return `${local.toZonedDateTime("Europe/London").toInstant().toString({ smallestUnit: "second" }).slice(0, -1)}+00:00`;
}
