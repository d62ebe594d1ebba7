import { describe, expect, it } from "vitest";
import type { Session } from "../ports.ts";
import { sampleBooking } from "../testing/sample-booking.ts";
import { openProvider } from "../testing/sample-provider.ts";

describe("a session of the request's own", () => {
  it("is what the request works with, and its headers are on every answer, refusals too", async () => {
    const shared = await openProvider();
    const asked: string[] = [];
    let reads = 0;
    const session = (_: Request, interaction: string): Session => {
      asked.push(interaction);
      const { appointments } = shared.ports;
      const read = (id: string) => {
        reads += 1;
        return appointments.read(id);
      };
      return { appointments: { ...appointments, read }, headers: () => ({ "X-State": `read ${reads}` }) };
    };
    const { ask } = await openProvider(3, {}, { session });
    const booked = await ask("/Appointment", { body: sampleBooking() });
    const found = await ask(`/Appointment/${booked.resource.id}`);
    const missing = await ask("/Appointment/nobody");
    const refused = await ask("/Appointment/nobody", { token: null });
    const answers = [booked, found, missing, refused].map(({ status, headers }) => [status, headers.get("X-State")]);
    expect(answers).toEqual([
      [201, "read 0"],
      [200, "read 1"],
      [404, "read 2"],
      [403, "read 2"],
    ]);
    expect(asked).toEqual(["create-appointment", "read-appointment", "read-appointment", "read-appointment"]);
    expect((await shared.ask(`/Appointment/${booked.resource.id}`)).status).toBe(200);
  });

  it("may say how the ids of appointments begin: an id is opaque to whoever gets it (GEN-06)", async () => {
    const { ask, ports } = await openProvider();
    const { appointments } = ports;
    const session = (): Session => ({
      appointments: {
        ...appointments,
        findSlots: async (...args) =>
          (await appointments.findSlots(...args)).map((slot) => ({ ...slot, idPrefix: "east." })),
      },
      headers: () => ({}),
    });
    const sharded = await openProvider(3, {}, { session, newId: () => "3f0a5a52" });
    const booked = await sharded.ask("/Appointment", { body: sampleBooking() });
    expect([booked.status, booked.resource.id]).toEqual([201, "east.3f0a5a52"]);
    expect((await ask("/Appointment/east.3f0a5a52")).text).toBe(booked.text);
  });
});
