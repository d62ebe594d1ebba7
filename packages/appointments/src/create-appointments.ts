import { sql } from "drizzle-orm";
import { appointmentsBetweenIn } from "./appointments-between.ts";
import type { Appointments } from "./appointments.ts";
import { recordAccessIn } from "./audit/record-access.ts";
import { auditOfAppointmentIn, auditOfRequestIn, auditTrailIn, latestAuditIn } from "./audit/audit-trail.ts";
import { sealAuditIn } from "./audit/seal-audit.ts";
import { verifyAuditIn } from "./audit/verify-audit.ts";
import { bookIn } from "./book.ts";
import { bookUnseenIn } from "./book-unseen.ts";
import { cancelIn, cancelUnseenIn } from "./cancel.ts";
import type { Database } from "./database.ts";
import { cancelLocallyIn } from "./diary/cancel-locally.ts";
import { blockSlotsIn, releaseSlotsIn } from "./diary/change-slots.ts";
import { generateSlotsIn } from "./diary/generate-slots.ts";
import { findSlotsIn } from "./find-slots.ts";
import { firstResultIn } from "./first-result.ts";
import { importResourcesIn } from "./import-resources.ts";
import { lazily } from "./lazily.ts";
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
 * database cannot do its work; nothing is half-written then. Statements are prepared at the first call that needs them:
 * what serves a single request prepares no others.
 */
export function createAppointments(database: Database): Appointments {
  const firstResult = lazily(() => firstResultIn(database));
  const cancel = lazily(() => cancelIn(database, firstResult));
  return {
    findSlots: guarded(lazily(() => findSlotsIn(database))),
    book: guarded(lazily(() => bookIn(database, firstResult))),
    cancel: guarded(cancel),
    ...(database.distant && {
      bookUnseen: guarded(lazily(() => bookUnseenIn(database, firstResult))),
      cancelUnseen: guarded(lazily(() => cancelUnseenIn(database, firstResult))),
    }),
    read: guarded(lazily(() => readIn(database))),
    readVersion: guarded(lazily(() => readVersionIn(database))),
    history: guarded(lazily(() => historyIn(database))),
    ofPatient: guarded(lazily(() => ofPatientIn(database))),
    appointmentsBetween: guarded(lazily(() => appointmentsBetweenIn(database))),
    firstResult: guarded(firstResult),
    searchSlots: guarded(lazily(() => searchSlotsIn(database))),
    readDirectory: guarded(lazily(() => readDirectoryIn(database))),
    importResources: guarded(lazily(() => importResourcesIn(database))),
    listDirectory: guarded(lazily(() => listDirectoryIn(database))),
    listSlots: guarded(lazily(() => listSlotsIn(database))),
    listVersions: guarded(lazily(() => listVersionsIn(database))),
    isEmpty: guarded(async () => {
      const [row] = await database
        .select({ one: sql`1` })
        .from(slot)
        .limit(1);
      return row === undefined;
    }),
    generateSlots: guarded(lazily(() => generateSlotsIn(database))),
    blockSlots: guarded(lazily(() => blockSlotsIn(database))),
    releaseSlots: guarded(lazily(() => releaseSlotsIn(database))),
    cancelLocally: guarded(lazily(() => cancelLocallyIn(database, cancel))),
    report: guarded(lazily(() => reportIn(database))),
    recordAccess: guarded(lazily(() => recordAccessIn(database))),
    auditTrail: guarded(lazily(() => auditTrailIn(database))),
    auditOfAppointment: guarded(lazily(() => auditOfAppointmentIn(database))),
    auditOfRequest: guarded(lazily(() => auditOfRequestIn(database))),
    latestAudit: guarded(lazily(() => latestAuditIn(database))),
    sealAudit: guarded(lazily(() => sealAuditIn(database))),
    verifyAudit: guarded(lazily(() => verifyAuditIn(database))),
  };
}
