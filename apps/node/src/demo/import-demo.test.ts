import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { expect, it } from "vitest";
import { importDemo } from "./import-demo.ts";

const friday = new Date("2026-03-27T12:00:00Z");
const nextFriday = new Date("2026-04-03T12:00:00Z");
const day = 24 * 3_600_000;

it("adds the coming days to a diary of last week, and leaves what is there as it is", async () => {
  const { database, close } = await openSqlite(":memory:");
  const appointments = createAppointments(database);
  const freeFrom = async (from: Date) => {
    const found = await appointments.searchSlots({ statuses: ["free"], from: from.getTime(), limit: 1 });
    return found.ok ? found.total : 0;
  };
  await importDemo(appointments, friday);
  const offered = await freeFrom(friday);
  expect(await freeFrom(nextFriday)).toBe(0);

  const stretch = { scheduleId: "treatment-centre-nurse", from: friday.getTime(), before: friday.getTime() + day };
  const agent = { odsCode: "ZZ901", organisation: "Millbrook", device: "test", user: "receptionist" };
  const blocked = await appointments.blockSlots(stretch, { recorded: "2026-03-27T12:00:00Z", requestId: "1", agent });
  expect(blocked).toMatchObject({ ok: true, changed: 48 });
  await importDemo(appointments, friday);
  expect(await freeFrom(friday)).toBe(offered - 48);

  await importDemo(appointments, nextFriday);
  expect(await freeFrom(nextFriday)).toBeGreaterThan(offered * 0.9);
  close();
});
