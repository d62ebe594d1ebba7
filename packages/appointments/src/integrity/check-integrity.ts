import { verifyAuditIn } from "../audit/verify-audit.ts";
import type { Database } from "../database.ts";
import { guarded } from "../store-failed.ts";
import { checkAppointments } from "./check-appointments.ts";
import { checkBookings } from "./check-bookings.ts";
import { checkDirectory } from "./check-directory.ts";
import { checkRequests } from "./check-requests.ts";
import { checkSlots } from "./check-slots.ts";
import { checkVersions } from "./check-versions.ts";
import type { IntegrityResult } from "./integrity-result.ts";

const checks = [checkVersions, checkAppointments, checkBookings, checkSlots, checkRequests, checkDirectory, checkAudit];

/**
 * Goes through a whole database and tells of each check what it found: that versions are gap-free and readable, that
 * bookings, current versions and busy slots agree, that requests led to versions that exist, and that the audit trail is
 * what was sealed. It reads a page at a time and changes nothing; what is booked meanwhile is no fault to it. Where
 * several databases share the appointments, each is checked by itself.
 * @throws StoreFailed when the database cannot be read.
 */
export async function* checkIntegrity(database: Database): AsyncGenerator<IntegrityResult, void> {
  for (const check of checks) yield await guarded(check)(database);
}

async function checkAudit(database: Database): Promise<IntegrityResult> {
  const verdict = await verifyAuditIn(database)();
  if (verdict.ok) return { check: "audit", rows: verdict.sealed + verdict.unsealed, faults: 0, first: [] };
  const kind = verdict.reason === "missing" ? "audit-missing" : "audit-changed";
  return { check: "audit", rows: verdict.sequence, faults: 1, first: [{ kind, at: String(verdict.sequence) }] };
}
