import { asc, desc, gt, sql } from "drizzle-orm";
import { atMost } from "../at-most.ts";
import { violation } from "../constraint.ts";
import type { Database } from "../database.ts";
import { preparedStatement } from "../prepared-statement.ts";
import { audit, auditSeal } from "../schema.ts";
import { beforeTheFirst, type Seal, sealNext } from "./seal.ts";

/** Entries that are sealed at a time. */
const mostAtOnce = 500;

/**
 * Seals every entry of the audit trail that has no seal yet. The digest of a seal rests on the one before, and an engine
 * such as D1 cannot compute it inside a batch: sealed in the batch of a change, two changes at the same time would have to
 * wait for each other. So entries are stored with their change, and sealed in order soon after. Of two that seal at the
 * same time the key lets one through, and the other has nothing left to do.
 */
export function sealAuditIn(database: Database): () => Promise<void> {
  const [unsealed, sealRows] = [unsealedIn(database), sealRowsIn(database)];

  return async () => {
    const [head = beforeTheFirst] = await database.select().from(auditSeal).orderBy(desc(auditSeal.sequence)).limit(1);
    let last: Seal = head;
    for (;;) {
      const [entries] = await database.batch([unsealed({ after: last.sequence })]);
      const seals: Seal[] = [];
      for (const { entry } of entries) {
        last = await sealNext(last, entry, database);
        seals.push(last);
      }
      if (!(await stored(seals)) || entries.length < mostAtOnce) return;
    }
  };

  async function stored(seals: readonly Seal[]): Promise<boolean> {
    if (seals.length === 0) return true;
    try {
      await database.batch([sealRows({ seals: JSON.stringify(seals) })]);
      return true;
    } catch (error) {
      if (violation(error)?.table === "audit_seal") return false;
      throw error;
    }
  }
}

function unsealedIn(database: Database) {
  return preparedStatement(
    database
      .select({ entry: audit.entry })
      .from(audit)
      .where(gt(audit.sequence, sql.placeholder("after")))
      .orderBy(asc(audit.sequence))
      .limit(atMost(mostAtOnce)),
  );
}

/** The statement that adds seals: one parameter for all, since Drizzle would write each of their values out. */
function sealRowsIn(database: Database) {
  return preparedStatement(
    database.insert(auditSeal).select(sql`select value ->> 'sequence', value ->> 'previous', value ->> 'digest'
      from json_each(${sql.placeholder("seals")})`),
  );
}
