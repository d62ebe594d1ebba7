import { hash } from "node:crypto";
import type { Entry } from "./entry.ts";
import type { Finding } from "./finding.ts";

/** Which resources an import holds, without holding them: a few hundred bytes each. */
export interface Seen {
  /** How many resources, by type; one that comes again is the same one. */
  readonly counts: ReadonlyMap<string, number>;
  readonly has: (reference: string) => boolean;
  /** Takes note of a resource, with its text if there is nothing against it. Says so when another of its id came before. */
  readonly note: (entry: Entry, content?: string) => Finding | undefined;
}

interface First {
  readonly place: string;
  readonly digest: string | undefined;
}

export function createSeen(): Seen {
  const counts = new Map<string, number>();
  const first = new Map<string, First>();
  return {
    counts,
    has: (reference) => first.has(reference),
    note: ({ resource: { resourceType, id }, place }, content) => {
      const reference = `${resourceType}/${id}`;
      const digest = content === undefined ? undefined : hash("sha256", content, "base64");
      const before = first.get(reference);
      if (before === undefined) {
        first.set(reference, { place, digest });
        counts.set(resourceType, (counts.get(resourceType) ?? 0) + 1);
        return undefined;
      }
      if (digest === undefined || before.digest === undefined || before.digest === digest) return undefined;
      // Nobody could say which of the two is meant.
      return { place, element: `${resourceType}.id`, reason: `${before.place} has the same id and another content.` };
    },
  };
}
