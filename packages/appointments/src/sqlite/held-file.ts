import { statSync } from "node:fs";

/** Makes sure that what is written goes to the file that a database was opened by, and not to one that nobody finds again. */
export interface HeldFile {
  /** Looks whether the file and its journal are still where they were. Throws once they are not, and ever after. */
  look(): void;
  /** Throws when an earlier look has found them gone. */
  recall(): void;
}

const gone = "the database file was moved, replaced or deleted while it was in use";

/**
 * Watches a database file by its name. The engine itself goes on happily with a file that was moved or deleted under it:
 * it would acknowledge bookings that the next start does not find.
 */
export function heldFile(location: string): HeldFile {
  if (location === ":memory:") return { look: () => {}, recall: () => {} };
  const known = new Map<string, string>();
  let isGone = false;
  const recall = (): void => {
    if (isGone) throw new Error(gone);
  };
  return {
    look: () => {
      isGone ||= [location, `${location}-wal`].some((name) => {
        const [before, identity] = [known.get(name), identityOf(name)];
        // The journal comes with the first transaction.
        if (before === undefined && identity !== undefined) known.set(name, identity);
        return before !== undefined && identity !== before;
      });
      recall();
    },
    recall,
  };
}

/** What stays the same for as long as a name means the same file. */
function identityOf(name: string): string | undefined {
  const stats = statSync(name, { throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}
