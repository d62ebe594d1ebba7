import { DatabaseSync } from "node:sqlite";

/** 1 June 2026 in UTC, in milliseconds since the epoch. */
export const firstDay: number = Date.parse("2026-06-01T00:00:00Z");

interface DiarySize {
  readonly services: number;
  readonly days: number;
  readonly slotsOfADay: number;
}

/** Fills a diary whose schema is in place, by SQL: an import of a million slots is another measurement. */
export function fillDiary(file: string, { services, days, slotsOfADay }: DiarySize): void {
  const engine = new DatabaseSync(file);
  engine.exec("PRAGMA synchronous = OFF; BEGIN");
  const name = engine.prepare("insert into service_name values (?, '', ?)");
  const tie = engine.prepare("insert into schedule_service values (?, ?)");
  const slot = engine.prepare("insert into slot values (?, 'urn:slots', ?, ?, 'free', ?, ?, ?)");
  for (let service = 0; service < services; service += 1) {
    const [serviceId, scheduleId] = [`service-${service}`, `schedule-${service}`];
    name.run(serviceId, serviceId);
    tie.run(serviceId, scheduleId);
    for (let index = 0; index < days * slotsOfADay; index += 1) {
      const day = Math.floor(index / slotsOfADay);
      const start = firstDay + day * 86_400_000 + 8 * 3_600_000 + (index % slotsOfADay) * 900_000;
      const id = `${service}-${index}`;
      slot.run(id, id, scheduleId, start, start + 900_000, content(id, scheduleId, start));
    }
  }
  engine.exec("COMMIT");
  engine.close();
}

function content(id: string, scheduleId: string, start: number): string {
  return JSON.stringify({
    resourceType: "Slot",
    id,
    meta: { profile: ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Slot-1"] },
    identifier: [{ system: "urn:slots", value: id }],
    schedule: { reference: `Schedule/${scheduleId}` },
    status: "free",
    start: new Date(start).toISOString(),
    end: new Date(start + 900_000).toISOString(),
  });
}
