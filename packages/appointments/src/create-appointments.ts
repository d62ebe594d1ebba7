import { sql } from "drizzle-orm";
import type { Appointments } from "./appointments.ts";
import { auditRow } from "./audit/audit-row.ts";
import { auditOfAppointmentIn, auditTrailIn } from "./audit/audit-trail.ts";
import { sealAuditIn } from "./audit/seal-audit.ts";
import { verifyAuditIn } from "./audit/verify-audit.ts";
import { bookIn } from "./book.ts";
import { cancelIn } from "./cancel.ts";
import type { Database } from "./database.ts";
import { cancelLocallyIn } from "./diary/cancel-locally.ts";
import { blockSlotsIn, releaseSlotsIn } from "./diary/change-slots.ts";
import { generateSlotsIn } from "./diary/generate-slots.ts";
import { findSlotsIn } from "./find-slots.ts";
import { firstResultIn } from "./first-result.ts";
import { importResourcesIn } from "./import-resources.ts";
import { listDirectoryIn, listSlotsIn, listVersionsIn } from "./list-diary.ts";
import { ofPatientIn } from "./of-patient.ts";
import { readDirectoryIn } from "./read-directory.ts";
import { historyIn, readIn, readVersionIn } from "./read.ts";
import { reportIn } from "./report/report-in.ts";
import { slot } from "./schema.ts";
import { searchSlotsIn } from "./search-slots.ts";
import { guarded } from "./store-failed.ts";

/**
 * The appointments kept in a database whose schema is in place. Every method rejects with `StoreFailed` when the
 * database cannot do its work; nothing is half-written then.
 */
export function createAppointments(database: Database): Appointments {
  const firstResult = firstResultIn(database);
  const cancel = cancelIn(database, firstResult);
  return {
    findSlots: guarded(findSlotsIn(database)),
    book: guarded(bookIn(database, firstResult)),
    cancel: guarded(cancel),
    read: guarded(readIn(database)),
    readVersion: guarded(readVersionIn(database)),
    history: guarded(historyIn(database)),
    ofPatient: guarded(ofPatientIn(database)),
    firstResult: guarded(firstResult),
    searchSlots: guarded(searchSlotsIn(database)),
    readDirectory: guarded(readDirectoryIn(database)),
    importResources: guarded(importResourcesIn(database)),
    listDirectory: guarded(listDirectoryIn(database)),
    listSlots: guarded(listSlotsIn(database)),
    listVersions: guarded(listVersionsIn(database)),
    isEmpty: guarded(async () => {
      const [row] = await database
        .select({ one: sql`1` })
        .from(slot)
        .limit(1);
      return row === undefined;
    }),
    generateSlots: guarded(generateSlotsIn(database)),
    blockSlots: guarded(blockSlotsIn(database)),
    releaseSlots: guarded(releaseSlotsIn(database)),
    cancelLocally: guarded(cancelLocallyIn(database, cancel)),
    report: guarded(reportIn(database)),
    recordAccess: guarded(async (entry) => {
      await database.batch([auditRow(database, entry)]);
    }),
    auditTrail: guarded(auditTrailIn(database)),
    auditOfAppointment: guarded(auditOfAppointmentIn(database)),
    sealAudit: guarded(sealAuditIn(database)),
    verifyAudit: guarded(verifyAuditIn(database)),
  };
}
