import type { Appointments, DirectoryType } from "@careslot/appointments";
import type { Entry } from "./entry.ts";
import { type CollectedFindings, collectFindings, type Findings } from "./finding.ts";
import { followedReferences } from "./followed-references.ts";
import { directoryTypes } from "./types.ts";

type ReadDirectory = Appointments["readDirectory"];

/** The references of an import whose targets have not come yet. */
export interface References {
  readonly follow: (entry: Entry) => void;
  /** Those that lead to nothing: neither in the import nor in the database. To be asked once everything has come. */
  readonly unresolved: (readDirectory: ReadDirectory) => Promise<Findings>;
}

const reason = "It must refer to a resource of this import or of the database, written as Type/id.";

export function createReferences(isImported: (reference: string) => boolean): References {
  const waiting = new Map<string, CollectedFindings>();
  return {
    follow: ({ resource, place }) => {
      for (const { element, reference } of followedReferences(resource)) {
        if (isImported(reference)) continue;
        const findings = waiting.get(reference) ?? collectFindings();
        waiting.set(reference, findings);
        findings.add({ place, element, reason });
      }
    },
    unresolved: async (readDirectory) => {
      const outside = [...waiting].filter(([reference]) => !isImported(reference));
      const asked = outside.map(([reference]) => reference);
      const held = await Promise.all(directoryTypes.map((type) => heldOf(type, asked, readDirectory)));
      const found = new Set(held.flat());
      const faults = collectFindings();
      for (const [reference, findings] of outside) if (!found.has(reference)) faults.addAll(findings);
      return faults;
    },
  };
}

/** Those of some references that lead to resources of a type in the database. */
async function heldOf(
  type: DirectoryType,
  references: readonly string[],
  readDirectory: ReadDirectory,
): Promise<readonly string[]> {
  const prefix = `${type}/`;
  const ids = references.flatMap((each) => (each.startsWith(prefix) ? [each.slice(prefix.length)] : []));
  return (await readDirectory(type, ids)).map(({ id }) => prefix + id);
}
