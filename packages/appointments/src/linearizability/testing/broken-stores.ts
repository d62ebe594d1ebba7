import { desc, eq } from "drizzle-orm";
import type { Appointments, Booked, Cancelled, ConsumerRequest, VersionKey } from "../../appointments.ts";
import type { Racing } from "../../contract/racing/run-race.ts";
import { createAppointments } from "../../create-appointments.ts";
import type { Database, Statement } from "../../database.ts";
import * as schema from "../../schema.ts";

const { appointment, appointmentVersion, booking, slot } = schema;

/** Looks whether the slot is free, and then writes, without the key that would say no. */
export function checksThenWrites(database: Database): Racing {
  return {
    ...createAppointments(database),
    async book({ version, slot: wanted, request }) {
      const { id } = version;
      const [found] = await database.select().from(slot).where(eq(slot.id, wanted.id));
      if (found?.status !== "free") return { ok: false, reason: "slot-taken" };
      return storeUnlessRepeated(database, version, request, [
        database.insert(appointment).values({ id, slotId: wanted.id, start: wanted.start }),
        database.insert(appointmentVersion).values({ ...version, follows: 0 }),
        database.insert(booking).values({ slotId: wanted.id, appointmentId: id }).onConflictDoNothing(),
        database.update(slot).set({ status: "busy" }).where(eq(slot.id, wanted.id)),
      ]);
    },
  };
}

/** Reads the current version and writes the next one, whatever happened in between. */
export function losesUpdates(database: Database): Racing {
  return {
    ...createAppointments(database),
    async cancel({ version, request }) {
      const { id, versionId } = version;
      const [current] = await database
        .select()
        .from(appointmentVersion)
        .where(eq(appointmentVersion.id, id))
        .orderBy(desc(appointmentVersion.versionId));
      if (current?.versionId !== versionId - 1) return { ok: false, reason: "version-conflict" };
      const [held] = await database.select().from(appointment).where(eq(appointment.id, id));
      const next = { ...version, follows: current.versionId };
      return storeUnlessRepeated(database, version, request, [
        database.insert(appointmentVersion).values(next).onConflictDoNothing(),
        database.delete(booking).where(eq(booking.appointmentId, id)),
        database
          .update(slot)
          .set({ status: "free" })
          .where(eq(slot.id, held?.slotId ?? "")),
      ]);
    },
  };
}

/** Says that an appointment is cancelled once it has been found booked, and stores the cancellation afterwards. */
export function acknowledgesFirst(database: Database): Racing {
  const appointments = createAppointments(database);
  return {
    ...appointments,
    async cancel(cancellation) {
      const { version, request } = cancellation;
      const first = request && (await appointments.firstResult(request));
      if (first !== undefined) return { ok: false, reason: "request-repeated", first };
      const current = await appointments.read(version.id);
      const isCurrent = current?.status === "booked" && current.versionId === version.versionId - 1;
      if (!isCurrent) return { ok: false, reason: "version-conflict" };
      void appointments.cancel(cancellation).catch(() => undefined);
      return { ok: true };
    },
  };
}

/** Does not keep which requests have succeeded, so that each may do so again. */
export function forgetsRequests(database: Database): Racing & Pick<Appointments, "firstResult"> {
  const appointments = createAppointments(database);
  return {
    ...appointments,
    book: ({ request: _request, ...booking }) => appointments.book(booking),
    cancel: ({ request: _request, ...cancellation }) => appointments.cancel(cancellation),
    firstResult: async () => undefined,
  };
}

/** Gives the slot back in a batch of its own, before the one that may refuse to cancel the appointment. */
export function freesSlotFirst(database: Database): Racing {
  const appointments = createAppointments(database);
  return {
    ...appointments,
    async cancel(cancellation) {
      const { id, versionId } = cancellation.version;
      const current = await appointments.read(id);
      const [held] = await database.select().from(appointment).where(eq(appointment.id, id));
      if (held !== undefined && current?.status === "booked" && current.versionId === versionId - 1) {
        await database.batch([
          database.delete(booking).where(eq(booking.appointmentId, id)),
          database.update(slot).set({ status: "free" }).where(eq(slot.id, held.slotId)),
        ]);
      }
      return appointments.cancel(cancellation);
    },
  };
}

/** Answers with the history that it has once found, as a cache does that hears of no change. */
export function remembersHistories(database: Database): Racing {
  const appointments = createAppointments(database);
  const found = new Map<string, ReturnType<Racing["history"]>>();
  return {
    ...appointments,
    async history(id) {
      const versions = await (found.get(id) ?? appointments.history(id));
      if (versions.length > 0) found.set(id, Promise.resolve(versions));
      return versions;
    },
  };
}

/** Stores a change in one batch. Request ids are the one thing that these stores get right. */
async function storeUnlessRepeated(
  database: Database,
  { id, versionId }: VersionKey,
  request: ConsumerRequest | undefined,
  statements: readonly [Statement, ...Statement[]],
): Promise<{ readonly ok: true } | Extract<Booked & Cancelled, { ok: false }>> {
  const result = { appointmentId: id, versionId };
  const used = request === undefined ? [] : [database.insert(schema.request).values({ ...request, ...result })];
  try {
    await database.batch([...statements, ...used]);
    return { ok: true };
  } catch (error) {
    const first = request && (await createAppointments(database).firstResult(request));
    if (first !== undefined) return { ok: false, reason: "request-repeated", first };
    throw error;
  }
}
