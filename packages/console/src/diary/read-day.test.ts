import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { expect, it } from "vitest";
import { readDay } from "./read-day.ts";

/** A slot of half an hour on the night of the change to summer time. */
function slot(id: string, start: string, status = "free") {
  const end = new Date(Date.parse(start) + 1_800_000).toISOString();
  return { resourceType: "Slot", id, schedule: { reference: "Schedule/nights" }, status, start, end };
}

it("reads a day as London has it, by schedule, with what people call the schedule", async () => {
  const { database, close } = await openSqlite(":memory:");
  const appointments = createAppointments(database);
  const resources = [
    { resourceType: "HealthcareService", id: "1", name: "Night Centre" },
    { resourceType: "Practitioner", id: "2", name: [{ prefix: ["Dr"], given: ["Wren"], family: "Holloway" }] },
    {
      resourceType: "Schedule",
      id: "nights",
      actor: [{ reference: "HealthcareService/1" }, { reference: "Practitioner/2" }],
    },
    slot("saturday", "2026-03-28T23:30:00Z"),
    slot("first", "2026-03-29T00:00:00Z", "busy-unavailable"),
    slot("last", "2026-03-29T22:30:00Z"),
    slot("monday", "2026-03-29T23:00:00Z"),
  ];
  await appointments.importResources(resources.map((resource) => ({ resource, content: JSON.stringify(resource) })));
  const day = await readDay(appointments, "2026-03-29");
  expect(day?.schedules).toMatchObject([
    { id: "nights", service: "Night Centre", serviceId: "1", clinician: "Dr Wren Holloway" },
  ]);
  expect(day?.schedules[0]?.slots.map(({ id, status }) => [id, status])).toEqual([
    ["first", "busy-unavailable"],
    ["last", "free"],
  ]);
  expect((await readDay(appointments, "2026-03-29", "1"))?.schedules).toHaveLength(1);
  expect(await readDay(appointments, "2026-03-29", "nobody's")).toEqual({ schedules: [], cut: false });
  for (const none of ["", "today", "2026-02-30", "2026", "2026-03"]) {
    expect(await readDay(appointments, none)).toBeUndefined();
  }
  close();
});
