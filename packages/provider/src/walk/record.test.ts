import { expect, it } from "vitest";
import type { Seen } from "../seen.ts";
import { sampleBooking } from "../testing/sample-booking.ts";
import { openProvider } from "../testing/sample-provider.ts";

it("shows whoever watches the event of each request, with every fault of a refused one and the version of any other", async () => {
  const seen: Seen[] = [];
  const { ask, events } = await openProvider(1, {}, { watch: (each) => void seen.push(each) });
  const { resource } = await ask("/Appointment", { body: sampleBooking() });
  await ask("/Appointment", { body: sampleBooking({ appointment: { participant: undefined, start: "soon" } }) });
  await ask("/Slot", { token: null });
  expect(seen.map(({ event }) => event)).toEqual(events);
  const [booked, invalid, unknown] = seen;
  expect(booked).toEqual({ event: events[0], issues: [], about: { id: resource.id, versionId: 1 } });
  expect(invalid?.issues.length).toBeGreaterThan(1);
  expect(invalid?.issues.map(({ expression }) => expression)).toContain("Appointment.start");
  expect(unknown).toMatchObject({ event: { failure: "not-authorised" }, issues: [{ requirement: "JWT-25" }] });
  expect(JSON.stringify(seen)).not.toMatch(/soon|9476719931|Amsel/);
});
