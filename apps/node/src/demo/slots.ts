import { type SlotTime, weeklySlots } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";
import { careConnect, uuidIdentifier } from "./care-connect.ts";
import type { Diary } from "./diaries.ts";

/** How many days a diary is open for booking, today among them. */
const daysAhead = 7;

/** The slots of a diary from today on. The same day gives the same slots, whenever it is asked for. */
export function slotsOf(diary: Diary, now: Date): readonly Resource[] {
  const today = inLondon(now.getTime()).toPlainDate();
  const from = today.toString();
  const to = today.add({ days: daysAhead - 1 }).toString();
  return weeklySlots({ ...diary, from, to }).map((time) => slot(diary, time));
}

function slot(diary: Diary, { start, end }: SlotTime): Resource {
  const local = inLondon(start).toPlainDateTime().toString({ smallestUnit: "minute" });
  const id = `${diary.id}-${local.replaceAll(/[-:]/g, "")}`;
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
    end: instant(end),
  };
}

/** In UTC, as the specification prefers (GEN-17). */
function instant(moment: number): string {
  return new Date(moment).toISOString().replace(".000Z", "+00:00");
}

function inLondon(moment: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO("Europe/London");
}
