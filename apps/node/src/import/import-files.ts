import type { Appointments, ImportEntry } from "@careslot/appointments";
import { writeResource } from "@careslot/fhir";
import { createValidator, withoutUnknownElements } from "@careslot/profiles";
import { Refusal } from "../refusal.ts";
import { checkEntry } from "./check-entry.ts";
import type { Entry } from "./entry.ts";
import { collectFindings, type Findings, listed } from "./finding.ts";
import { readFiles } from "./read-files.ts";
import { createReferences } from "./references.ts";
import { createSeen } from "./seen.ts";
import type { ShowProgress } from "./with-progress.ts";

/** What an import has written. */
export interface Imported {
  /** How many resources, by type. */
  readonly counts: ReadonlyMap<string, number>;
  /** What was said of them that refused nothing. */
  readonly warnings: Findings;
}

/**
 * Reads and checks files and stores what they hold: all of it, or nothing. Resources go to the store as they are
 * checked, and the store keeps them apart until the last one has come and nothing is found against any of them.
 */
export async function importFiles(
  files: readonly string[],
  appointments: Pick<Appointments, "importResources" | "readDirectory">,
  show: ShowProgress,
): Promise<Imported> {
  const validator = createValidator();
  const faults = collectFindings();
  const warnings = collectFindings();
  const seen = createSeen();
  const references = createReferences(seen.has);
  try {
    await appointments.importResources(checkedEntries());
  } catch (error) {
    // The store passes on that the entries broke off, in an error of its own: why they did is what counts.
    throw faults.total > 0 ? refusalOf(faults) : error;
  }
  return { counts: seen.counts, warnings };

  async function* checkedEntries(): AsyncGenerator<ImportEntry, void> {
    for await (const read of readFiles(files, show)) {
      const entry = "resource" in read ? checked(read) : faults.add(read);
      if (entry !== undefined && faults.total === 0) yield entry;
    }
    faults.addAll(await references.unresolved(appointments.readDirectory));
    if (faults.total > 0) throw refusalOf(faults);
    show("writing", 1, 1);
  }

  function checked(entry: Entry): ImportEntry | undefined {
    const found = checkEntry(entry, validator);
    found.faults.forEach(faults.add);
    found.warnings.forEach(warnings.add);
    references.follow(entry);
    if (found.faults.length > 0) {
      seen.note(entry);
      return undefined;
    }
    const resource = withoutUnknownElements(entry.resource);
    const content = writeResource(resource, "json");
    const repeated = seen.note(entry, content);
    if (repeated !== undefined) faults.add(repeated);
    return { resource, content };
  }
}

function refusalOf(faults: Findings): Refusal {
  return new Refusal(["nothing was imported", ...listed(faults)].join("\n"));
}
