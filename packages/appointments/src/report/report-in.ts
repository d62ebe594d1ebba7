import type { Database } from "../database.ts";
import { rangeFault } from "../diary/weekly-pattern.ts";
import { countAppointments } from "./count-appointments.ts";
import { countSlots } from "./count-slots.ts";
import { makeReport, referralCounts } from "./make-report.ts";
import type { Reported, ReportRequest } from "./report.ts";

/** Makes the reports that a provider owes. The database counts; what comes back is a row for each service and day. */
export function reportIn(database: Database): (request: ReportRequest) => Promise<Reported> {
  return async ({ name, from, to, by, referrals }) => {
    const range = { from, to };
    const fault = rangeFault(range);
    if (fault !== undefined) return { ok: false, reason: fault };
    if (name === "rep-prov-03") {
      if (by === "booked") return { ok: false, reason: "slots-have-no-booking-date" };
      return { ok: true, report: makeReport({ name, ...range, by: "appointment" }, await countSlots(database, range)) };
    }
    const comparesReferrals = name === "rep-prov-02" || name === "rep-prov-04";
    if (comparesReferrals && referrals === undefined) return { ok: false, reason: "referrals-missing" };
    const countedBy = by ?? "booked";
    const counted = await countAppointments(database, range, countedBy);
    const compared = comparesReferrals ? referralCounts(referrals ?? [], range) : [];
    return { ok: true, report: makeReport({ name, ...range, by: countedBy }, [...counted, ...compared]) };
  };
}
