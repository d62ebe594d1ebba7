import { describe, expect, it } from "vitest";
import type { Appointments, Booking, Version } from "../appointments.ts";
import { auditEntry, bookingOf, cancellationOf, entry, load, nine, statuses } from "../contract/sample-diary.ts";
import { shardedAppointments } from "./index.ts";
import { type OpenSharded, openSharded } from "./testing/open-sharded.ts";
import { placement, threeServices } from "./testing/three-services.ts";

async function withShards(use: (opened: OpenSharded) => Promise<void>): Promise<void> {
  const opened = await openSharded(placement);
  try {
    await opened.appointments.importResources(threeServices);
    await use(opened);
  } finally {
    opened.close();
  }
}

/** A booking of a slot whose id begins as the slot wants it to, as the provider makes it. */
async function booking(appointments: Appointments, number: number, requestId?: string): Promise<Booking> {
  const slot = await load(appointments, number);
  const plain = bookingOf(slot, `${slot.idPrefix}a${number}`, requestId);
  const content = JSON.stringify({
    resourceType: "Appointment",
    id: plain.version.id,
    start: new Date(slot.start).toISOString(),
  });
  return { ...plain, version: { ...plain.version, content }, nhsNumber: "9000000009" };
}

const ids = (versions: readonly Version[]) => versions.map(({ id }) => id);

describe("three services in three databases", () => {
  it("keeps each service's slots in its own database, and what belongs to all in each", () =>
    withShards(async ({ appointments, shards }) => {
      expect((await shards.north.listSlots("", 10)).map(({ id }) => id)).toEqual(["slot-2", "slot-5"]);
      for (const shard of Object.values(shards)) {
        expect(await shard.readDirectory("Location", ["location-1"])).toHaveLength(1);
        expect(await shard.listDirectory("Schedule", "", 10)).toHaveLength(1);
      }
      const all = ["schedule-3", "schedule-1", "schedule-2"];
      expect((await appointments.readDirectory("Schedule", all)).map(({ id }) => id)).toEqual(all);
      const services = await appointments.readDirectory("HealthcareService", ["service-2", "service-9", "service-1"]);
      expect(services.map(({ id }) => id)).toEqual(["service-2", "service-1"]);
      expect((await appointments.listDirectory("Location", "", 10)).map(({ id }) => id)).toEqual(["location-1"]);
    }));

  it("books and cancels in the database of the service, and reads by an id that names it (BOOK-30)", () =>
    withShards(async ({ appointments, shards }) => {
      for (const [number, name] of [
        [1, "east"],
        [2, "north"],
        [3, "west"],
      ] as const) {
        const id = `${name}.a${number}`;
        expect(await appointments.book(await booking(appointments, number))).toEqual({ ok: true });
        expect(await shards[name].read(id)).toMatchObject({ id, versionId: 1 });
        expect(await appointments.cancel(cancellationOf(id))).toEqual({ ok: true });
        expect((await appointments.history(id)).map(({ versionId }) => versionId)).toEqual([2, 1]);
        expect(await shards[name].auditTrail(0, 10)).toHaveLength(2);
      }
      expect(await appointments.read("north.a1")).toBeUndefined();
    }));

  it("books a slot once, whoever asks and however it is named (BOOK-30, BOOK-51)", () =>
    withShards(async ({ appointments }) => {
      const identifier = { system: "https://tools.ietf.org/html/rfc4122", value: "slot-identifier-2" };
      const hints = [{}, { scheduleId: "schedule-2" }, { scheduleId: "schedule-3" }, { scheduleId: "schedule-9" }];
      const found = await Promise.all(hints.map((hint) => appointments.findSlots({ identifier, ...hint })));
      expect(found.flat().map(({ id, idPrefix }) => [id, idPrefix])).toEqual(hints.map(() => ["slot-2", "north."]));
      const outcomes = await Promise.all(
        found.flat().map((slot, index) => appointments.book(bookingOf(slot, `north.b${index}`))),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await statuses(appointments)).toEqual(["free", "busy", "free", "free", "free", "free"]);
    }));

  it("finds a service by its id or another name, and pages through the slots of all (SLOT-02, SLOT-21, SLOT-34)", () =>
    withShards(async ({ appointments }) => {
      const search = { statuses: [], limit: 10 };
      for (const value of ["service-3", "name-3"]) {
        const found = await appointments.searchSlots({ ...search, service: { value } });
        expect(found.ok && found.slots.map(({ id }) => id)).toEqual(["slot-3", "slot-6"]);
      }
      expect(await appointments.searchSlots({ ...search, service: { value: "name-9" } })).toMatchObject({ ok: false });
      const first = await appointments.searchSlots({ ...search, limit: 4 });
      const after = first.ok ? first.slots.at(-1) : undefined;
      expect(first).toMatchObject({ total: 6, slots: [1, 2, 3, 4].map((number) => ({ id: `slot-${number}` })) });
      const second = await appointments.searchSlots({ ...search, limit: 4, ...(after && { after }) });
      expect(second).toMatchObject({ total: 6, slots: [{ id: "slot-5" }, { id: "slot-6" }] });
    }));

  it("gathers a patient's appointments in order of start (PSRCH-01)", () =>
    withShards(async ({ appointments }) => {
      for (const number of [6, 2, 4]) await appointments.book(await booking(appointments, number));
      expect(ids(await appointments.ofPatient("9000000009", new Date(nine)))).toEqual([
        "north.a2",
        "east.a4",
        "west.a6",
      ]);
      const between = await appointments.appointmentsBetween(new Date(nine), new Date(nine + 86_400_000), 2);
      expect(between.map(({ id }) => id)).toEqual(["north.a2", "east.a4"]);
      expect(ids(await appointments.listVersions({ id: "", versionId: 0 }, 2))).toEqual(["east.a4", "north.a2"]);
    }));

  it("knows a request id again in whatever database it was used (D-04)", () =>
    withShards(async ({ appointments }) => {
      await appointments.book(await booking(appointments, 3, "request-1"));
      const first = { id: "west.a3", versionId: 1 };
      expect(await appointments.firstResult({ consumer: "consumer-1", requestId: "request-1" })).toEqual(first);
      const repeated = { ...(await booking(appointments, 6, "request-1")) };
      expect(await appointments.book(repeated)).toEqual({ ok: false, reason: "request-repeated", first });
    }));

  it("can't tell that another database uses a request id at the same moment: each booking has its own slot (D-04)", () =>
    withShards(async ({ appointments }) => {
      const bookings = [await booking(appointments, 1, "request-1"), await booking(appointments, 2, "request-1")];
      const outcomes = await Promise.all(bookings.map((each) => appointments.book(each)));
      expect(outcomes).toEqual([{ ok: true }, { ok: true }]);
      expect((await statuses(appointments)).slice(0, 3)).toEqual(["busy", "busy", "free"]);
      const again = await booking(appointments, 4, "request-1");
      expect(await appointments.book(again)).toMatchObject({ reason: "request-repeated", first: { id: "east.a1" } });
    }));

  it("sums the reports of all, and works out shares anew (REP-02, REP-03)", () =>
    withShards(async ({ appointments }) => {
      for (const number of [1, 2, 5]) await appointments.book(await booking(appointments, number));
      const day = { from: "2026-06-01", to: "2026-06-01" };
      const slots = await appointments.report({ name: "rep-prov-03", ...day });
      expect(slots.ok && slots.report.total).toEqual({ slots: 6, booked: 3, unbooked: 3, utilisationPercent: 50 });
      expect(slots.ok && slots.report.rows.map(({ figures }) => figures["utilisationPercent"])).toEqual([50, 100, 0]);
      const referrals = [{ serviceId: "service-2", date: "2026-06-01", referrals: 4 }];
      const referred = await appointments.report({ name: "rep-prov-02", ...day, by: "appointment", referrals });
      expect(referred.ok && referred.report.total).toEqual({ referrals: 4, booked: 3, utilisationPercent: 75 });
    }));

  it("numbers and seals each database's audit trail by itself, and pages through all (AUD-06)", () =>
    withShards(async ({ appointments, shards }) => {
      for (const number of [1, 2, 3, 5]) await appointments.book(await booking(appointments, number));
      const sequences = (await appointments.auditTrail(0, 10)).map(({ sequence }) => sequence);
      expect(sequences).toEqual([1, 1_000_000_000_001, 1_000_000_000_002, 2_000_000_000_001]);
      const behind = await appointments.auditTrail(1_000_000_000_001, 10);
      expect(behind.map(({ sequence }) => sequence)).toEqual(sequences.slice(2));
      expect(await appointments.auditTrail(0, 1)).toHaveLength(1);
      await appointments.sealAudit();
      expect(await shards.north.verifyAudit()).toMatchObject({ ok: true, sealed: 2 });
      expect(await appointments.verifyAudit()).toMatchObject({ ok: true, sealed: 4, unsealed: 0 });
    }));

  it("spreads the entries of what is about no appointment, and finds those of one where it is (AUD-03)", () =>
    withShards(async ({ appointments, shards }) => {
      for (let count = 0; count < 30; count += 1) {
        await appointments.recordAccess({ ...auditEntry(200), requestId: `request-${count}` });
      }
      await appointments.recordAccess({ ...auditEntry(200), appointmentId: "west.a3" });
      const counts = await Promise.all(
        Object.values(shards).map(async (shard) => (await shard.auditTrail(0, 99)).length),
      );
      for (const count of counts) expect(count).toBeGreaterThan(3);
      expect(await shards.west.auditOfAppointment("west.a3")).toHaveLength(1);
      expect(await appointments.auditOfAppointment("west.a3")).toHaveLength(1);
    }));

  it("finds a service where it has been, and imports it there again, whatever its placement says by now", () =>
    withShards(async ({ shards }) => {
      const named = Object.entries(shards).map(([name, appointments]) => ({ name, appointments }));
      const later = () => shardedAppointments(named, () => "west");
      const found = await later().searchSlots({ service: { value: "service-2" }, statuses: [], limit: 9 });
      expect(found.ok && found.slots.map(({ id }) => id)).toEqual(["slot-2", "slot-5"]);
      expect(await later().readDirectory("HealthcareService", ["service-2"])).toHaveLength(1);
      await later().importResources(threeServices);
      expect(await statuses(later())).toHaveLength(6);
      expect(await shards.north.listSlots("", 10)).toHaveLength(2);
    }));

  it("refuses a schedule whose services are apart, and one that would have to move, and stores nothing then", () =>
    withShards(async ({ appointments }) => {
      const schedule = (id: string, ...services: readonly number[]) =>
        entry({
          resourceType: "Schedule",
          id,
          actor: services.map((service) => ({ reference: `HealthcareService/service-${service}` })),
        });
      const location = entry({ resourceType: "Location", id: "location-2" });
      await expect(appointments.importResources([location, schedule("schedule-9", 1, 2)])).rejects.toThrow(
        /placed in one/,
      );
      await expect(appointments.importResources([location, schedule("schedule-1", 2)])).rejects.toThrow(/cannot move/);
      expect(await appointments.readDirectory("Location", ["location-2"])).toEqual([]);
    }));
});
