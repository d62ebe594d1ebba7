import { asc, desc, eq, gt } from "drizzle-orm";
import type { Database } from "../database.ts";
import { audit, auditSeal } from "../schema.ts";
import { indexedColumns } from "./audit-row.ts";
import { beforeTheFirst, type Seal, sealNext } from "./seal.ts";
import type { AuditEntry } from "./audit-entry.ts";

/** What the seals say about the audit trail. */
export type AuditVerdict =
  | {
      readonly ok: true;
      /** How many entries are sealed, and untouched since. */
      readonly sealed: number;
      /** How many of the last entries wait for their seal. */
      readonly unsealed: number;
      /** Digest of the last seal: kept elsewhere, it proves later that nothing before it was changed. */
      readonly head: string;
    }
  | {
      readonly ok: false;
      /** Number of the first entry that is not what was sealed. */
      readonly sequence: number;
      readonly reason: "missing" | "changed";
    };

/** Entries that are read at a time. */
const mostAtOnce = 500;

/** Recomputes every seal in order, and names the first entry that is missing or is not what was sealed. */
export function verifyAuditIn(database: Database): () => Promise<AuditVerdict> {
  return async () => {
    const [head = beforeTheFirst] = await database.select().from(auditSeal).orderBy(desc(auditSeal.sequence)).limit(1);
    let last: Seal = beforeTheFirst;
    let sequence = 0;
    for (;;) {
      const rows = await rowsBehind(database, sequence);
      for (const { row, seal } of rows) {
        sequence += 1;
        if (row.sequence !== sequence) return { ok: false, sequence, reason: "missing" };
        if (sequence <= head.sequence) {
          const expected = await sealNext(last, row.entry, database);
          if (!isSame(seal, expected)) return { ok: false, sequence, reason: "changed" };
          last = expected;
        }
        if (!isIndexedRightly(row)) return { ok: false, sequence, reason: "changed" };
      }
      if (rows.length < mostAtOnce) break;
    }
    if (sequence < head.sequence) return { ok: false, sequence: sequence + 1, reason: "missing" };
    return { ok: true, sealed: last.sequence, unsealed: sequence - last.sequence, head: last.digest };
  };
}

function rowsBehind(database: Database, sequence: number) {
  return database
    .select({ row: audit, seal: auditSeal })
    .from(audit)
    .leftJoin(auditSeal, eq(auditSeal.sequence, audit.sequence))
    .where(gt(audit.sequence, sequence))
    .orderBy(asc(audit.sequence))
    .limit(mostAtOnce);
}

function isSame(seal: Seal | null, expected: Seal): boolean {
  return seal !== null && seal.previous === expected.previous && seal.digest === expected.digest;
}

/** Whether the columns that the trail is searched by repeat what the entry says. */
function isIndexedRightly(row: typeof audit.$inferSelect): boolean {
  try {
    const columns = indexedColumns(JSON.parse(row.entry) as AuditEntry);
    return (Object.keys(columns) as (keyof typeof columns)[]).every((name) => row[name] === columns[name]);
  } catch {
    return false;
  }
}
