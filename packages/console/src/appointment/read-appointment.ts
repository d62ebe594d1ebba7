import type { AuditRow, Version } from "@careslot/appointments";
import type { ConsolePorts } from "../ports.ts";
import { maskIdentifiers } from "./mask.ts";
import { patientOf, type ShownPatient } from "./patient.ts";

/** An appointment as its page shows it. */
export interface ShownAppointment {
  readonly id: string;
  readonly current: Version;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** Milliseconds since the epoch. */
  readonly end: number;
  readonly description: string;
  readonly patient: ShownPatient;
  /** The oldest first. */
  readonly versions: readonly ShownVersion[];
  readonly audit: readonly AuditRow[];
}

/** A version of it, with NHS numbers masked. */
export interface ShownVersion {
  readonly version: Version;
  readonly resource: object;
}

/** Reads an appointment with all that is known of it. Throws a `TypeError` for one that there isn't. */
export async function readAppointment({ appointments }: ConsolePorts, id: string): Promise<ShownAppointment> {
  const [history, audit] = await Promise.all([appointments.history(id), appointments.auditOfAppointment(id)]);
  const [current] = history;
  if (current === undefined) throw new TypeError("Only an appointment that there is can be shown.");
  const resource = JSON.parse(current.content) as {
    readonly start: string;
    readonly end: string;
    readonly description?: string;
  };
  const versions = history.toReversed().map((version) => ({
    version,
    resource: maskIdentifiers(JSON.parse(version.content)) as object,
  }));
  return {
    id,
    current,
    start: Date.parse(resource.start),
    end: Date.parse(resource.end),
    description: resource.description ?? "",
    patient: patientOf(resource),
    versions,
    audit,
  };
}
