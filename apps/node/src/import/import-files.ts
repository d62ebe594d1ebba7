import { setImmediate } from "node:timers/promises";
import type { Appointments } from "@careslot/appointments";
import { writeResource } from "@careslot/fhir";
import { createValidator, withoutUnknownElements } from "@careslot/profiles";
import { Refusal } from "../refusal.ts";
import { checkEntry, type EntryChecked } from "./check-entry.ts";
import type { Entry } from "./entry.ts";
import { type Finding, listed } from "./finding.ts";
import { readEntries } from "./read-entries.ts";
import { repeated } from "./repeated.ts";
import { unresolved } from "./unresolved.ts";
import type { ShowProgress } from "./with-progress.ts";

/** What an import has written. */
export interface Imported {
  /** How many resources, by type. */
  readonly counts: ReadonlyMap<string, number>;
  /** What was said of them that refused nothing. */
  readonly warnings: readonly Finding[];
}

/** How many resources are checked between two looks at the clock, so that the progress shows. */
const checkedAtOnce = 100;

/** Reads and checks files and stores what they hold: all of it, or nothing. */
export async function importFiles(
  files: readonly string[],
  appointments: Appointments,
  show: ShowProgress,
): Promise<Imported> {
  const read = files.map(readEntries);
  const entries = read.flatMap((file) => file.entries);
  const checked = await checkAll(entries, show);
  const faults = [
    ...read.flatMap((file) => file.faults),
    ...checked.flatMap((entry) => entry.faults),
    ...repeated(entries),
    ...(await unresolved(entries, appointments)),
  ];
  if (faults.length > 0) throw new Refusal(["nothing was imported", ...listed(faults)].join("\n"));
  show("writing", entries.length, entries.length);
  await appointments.importResources(
    entries.map(({ resource }) => {
      const known = withoutUnknownElements(resource);
      return { resource: known, content: writeResource(known, "json") };
    }),
  );
  return { counts: countByType(entries), warnings: checked.flatMap((entry) => entry.warnings) };
}

async function checkAll(entries: readonly Entry[], show: ShowProgress): Promise<readonly EntryChecked[]> {
  const validator = createValidator();
  const checked: EntryChecked[] = [];
  for (const entry of entries) {
    if (checked.length % checkedAtOnce === 0) {
      show("checking", checked.length, entries.length);
      await setImmediate();
    }
    checked.push(checkEntry(entry, validator));
  }
  return checked;
}

function countByType(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const types = Map.groupBy(
    new Set(entries.map(({ resource }) => `${resource.resourceType}/${resource.id}`)),
    (reference) => reference.split("/", 1)[0] ?? reference,
  );
  return new Map([...types].map(([type, references]) => [type, references.length]));
}
