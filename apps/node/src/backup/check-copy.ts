import { checkIntegrity, type IntegrityResult } from "@careslot/appointments";
import { inspectSqlite } from "@careslot/appointments/sqlite";
import { Refusal } from "../refusal.ts";

/** How many there are, for the operator to compare. */
export interface CopyCounts {
  readonly appointments: number;
  readonly versions: number;
  readonly slots: number;
  readonly auditEntries: number;
}

/** Goes through every page and every row of a copy. Refuses with the first thing that is wrong with it. */
export async function checkCopy(file: string): Promise<CopyCounts> {
  using inspection = inspectSqlite(file);
  const [damage] = inspection.faults(1);
  if (damage !== undefined) throw new Refusal(`${file} is damaged: ${damage}`);
  const results = await Array.fromAsync(checkIntegrity(inspection.database));
  const broken = results.find(({ faults }) => faults > 0);
  const [fault] = broken?.first ?? [];
  if (fault !== undefined) throw new Refusal(`${file} is not whole: ${fault.kind} at ${fault.at}; see careslot doctor`);
  const rowsOf = (name: IntegrityResult["check"]) => results.find(({ check }) => check === name)?.rows ?? 0;
  return {
    appointments: rowsOf("appointments"),
    versions: rowsOf("versions"),
    slots: rowsOf("slots"),
    auditEntries: rowsOf("audit"),
  };
}

/** The counts as one line. */
export function countsLine({ appointments, versions, slots, auditEntries }: CopyCounts): string {
  return `${appointments} appointments in ${versions} versions, ${slots} slots, ${auditEntries} audit entries`;
}
