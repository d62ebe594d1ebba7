import { desc, eq } from "drizzle-orm";
import type { Booked, Cancelled, ConsumerRequest } from "../../appointments.ts";
import { auditRow } from "../../audit/audit-row.ts";
import { violation } from "../../constraint.ts";
import type { Racing } from "../../contract/racing/run-race.ts";
import { createAppointments } from "../../create-appointments.ts";
import type { Database } from "../../database.ts";
import { firstResultIn } from "../../first-result.ts";
import { repeated, requestRow } from "../../request-row.ts";
import { appointment, appointmentVersion, booking, slot } from "../../schema.ts";
import { slotStatus } from "../../slot-status.ts";

/** Looks whether the slot is free, and then writes, without the key that would say no. */
export function checksThenWrites(database: Database): Racing {
  return {
    ...createAppointments(database),
    async book({ version, slot: wanted, request, audit }) {
      const [found] = await database.select().from(slot).where(eq(slot.id, wanted.id));
      if (found?.status !== "free") return { ok: false, reason: "slot-taken" };
      const { id } = version;
      return unlessRepeated(database, request, () =>
        database.batch([
          database.insert(appointment).values({ id, slotId: wanted.id, start: wanted.start }),
          ...requestRow(database, request, version),
          database.insert(appointmentVersion).values({ ...version, follows: 0 }),
          database.insert(booking).values({ slotId: wanted.id, appointmentId: id }).onConflictDoNothing(),
          slotStatus(database, "busy", eq(slot.id, wanted.id)),
          auditRow(database, audit),
        ]),
      );
    },
  };
}

/** Reads the current version and writes the next one, whatever happened in between. */
export function losesUpdates(database: Database): Racing {
  return {
    ...createAppointments(database),
    async cancel({ version, request, audit }) {
      const [current] = await database
        .select()
        .from(appointmentVersion)
        .where(eq(appointmentVersion.id, version.id))
        .orderBy(desc(appointmentVersion.versionId));
      if (current?.versionId !== version.versionId - 1) return { ok: false, reason: "version-conflict" };
      const [held] = await database.select().from(appointment).where(eq(appointment.id, version.id));
      const next = { ...version, follows: current.versionId };
      return unlessRepeated(database, request, () =>
        database.batch([
          database.insert(appointmentVersion).values(next).onConflictDoNothing(),
          ...requestRow(database, request, version),
          database.delete(booking).where(eq(booking.appointmentId, version.id)),
          slotStatus(database, "free", eq(slot.id, held?.slotId ?? "")),
          auditRow(database, audit),
        ]),
      );
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

/** Stores a change. Request ids are the one thing that these stores get right. */
async function unlessRepeated(
  database: Database,
  request: ConsumerRequest | undefined,
  store: () => Promise<unknown>,
): Promise<{ readonly ok: true } | Extract<Booked & Cancelled, { ok: false }>> {
  try {
    await store();
    return { ok: true };
  } catch (error) {
    const repetition = await repeated(violation(error)?.table, request, firstResultIn(database));
    if (repetition !== undefined) return repetition;
    throw error;
  }
}
