import { setImmediate } from "node:timers/promises";
import type { Appointments } from "@careslot/appointments";
import { writeResource } from "@careslot/fhir";
import { createValidator } from "@careslot/profiles";
import { Refusal } from "../refusal.ts";
import { checkEntry } from "./check-entry.ts";
import type { Entry, Fault } from "./entry.ts";
import { readEntries } from "./read-entries.ts";
import { repeated } from "./repeated.ts";
import { unresolved } from "./unresolved.ts";
import type { ShowProgress } from "./with-progress.ts";

/** How many resources were written, by type. */
export type Counts = ReadonlyMap<string, number>;

/** How many faults are printed of a file that is wrong from end to end. */
const mostFaults = 20;

/** How many resources are checked between two looks at the clock, so that the progress shows. */
const checkedAtOnce = 100;

/** Reads and checks files and stores what they hold: all of it, or nothing. Gives how many were written of each type. */
export async function importFiles(
  files: readonly string[],
  appointments: Appointments,
  show: ShowProgress,
): Promise<Counts> {
  const read = files.map(readEntries);
  const entries = read.flatMap((file) => file.entries);
  const faults = [
    ...read.flatMap((file) => file.faults),
    ...(await checkAll(entries, show)),
    ...repeated(entries),
    ...(await unresolved(entries, appointments)),
  ];
  if (faults.length > 0) throw new Refusal(report(faults));
  await appointments.importResources(
    entries.map(({ resource }) => ({ resource, content: writeResource(resource, "json") })),
  );
  return countByType(entries);
}

async function checkAll(entries: readonly Entry[], show: ShowProgress): Promise<readonly Fault[]> {
  const validator = createValidator();
  const faults: Fault[] = [];
  for (const [index, entry] of entries.entries()) {
    faults.push(...checkEntry(entry, validator));
    if (index % checkedAtOnce > 0) continue;
    show("checking", index, entries.length);
    await setImmediate();
  }
  show("writing", entries.length, entries.length);
  return faults;
}

function report(faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, mostFaults)
    .map(({ place, element, reason }) => [place, element, reason].filter(Boolean).join(": "));
  const others = faults.length - lines.length;
  return ["nothing was imported", ...lines, ...(others > 0 ? [`and ${others} more`] : [])].join("\n");
}

function countByType(entries: readonly Entry[]): Counts {
  const types = Map.groupBy(
    new Set(entries.map(({ resource }) => `${resource.resourceType}/${resource.id}`)),
    (reference) => reference.split("/", 1)[0] ?? reference,
  );
  return new Map([...types].map(([type, references]) => [type, references.length]));
}
