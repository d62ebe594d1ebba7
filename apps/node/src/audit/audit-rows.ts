import { type Appointments, type AuditRow, StoreFailed } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";

/** Rows that are read at a time. */
const page = 500;

/** The audit trail in order, from its first row on, or what of it is about one appointment. */
export async function* auditRows(
  appointments: Pick<Appointments, "auditTrail" | "auditOfAppointment">,
  appointmentId: string | undefined,
): AsyncGenerator<AuditRow, void> {
  if (appointmentId !== undefined) return yield* await readable(appointments.auditOfAppointment(appointmentId));
  let last = 0;
  for (;;) {
    const rows = await readable(appointments.auditTrail(last, page));
    yield* rows;
    last = rows.at(-1)?.sequence ?? last;
    if (rows.length < page) return;
  }
}

/** The message of what went wrong may repeat an entry that somebody meddled with. */
async function readable<T>(rows: Promise<T>): Promise<T> {
  try {
    return await rows;
  } catch (error) {
    if (!(error instanceof StoreFailed)) throw error;
    throw new Refusal("the audit trail cannot be read: careslot audit --verify says whether an entry of it is broken");
  }
}
