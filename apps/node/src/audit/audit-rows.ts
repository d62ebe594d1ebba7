import { type Appointments, type AuditRow, StoreFailed } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";

/** Rows that are read at a time. */
const page = 500;

/** What of the audit trail is looked at: all of it where neither is given. */
export interface AuditPart {
  /** Id of the appointment that entries are about. */
  readonly appointment?: string | undefined;
  /** ODS code of the organisation that asked or changed something (AUD-08). */
  readonly organisation?: string | undefined;
}

/** The audit trail in order, from its first row on, or a part of it. */
export async function* auditRows(
  appointments: Pick<Appointments, "auditTrail" | "auditOfAppointment">,
  { appointment, organisation }: AuditPart,
): AsyncGenerator<AuditRow, void> {
  if (appointment !== undefined) {
    const rows = await readable(appointments.auditOfAppointment(appointment));
    return yield* rows.filter(({ entry }) => organisation === undefined || entry.agent?.odsCode === organisation);
  }
  let last = 0;
  for (;;) {
    const rows = await readable(appointments.auditTrail(last, page, organisation));
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
