import type { Appointments } from "../appointments.ts";
import type { DayCounts } from "../report/counts.ts";
import { makeReport } from "../report/make-report.ts";
import type { ReportRow } from "../report/report.ts";
import { eachShard } from "./each-shard.ts";
import type { Shards } from "./shard.ts";

/** Reports: each shard counts its own, and shares are worked out anew of the sums. */
export function reportOf(shards: Shards): Pick<Appointments, "report"> {
  return {
    async report(request) {
      const all = await eachShard(shards, (appointments, _, index) =>
        // Referrals are counted in one shard only.
        appointments.report(request.referrals === undefined || index === 0 ? request : { ...request, referrals: [] }),
      );
      const refused = all.find(({ ok }) => !ok);
      const [first, ...others] = all.flatMap((reported) => (reported.ok ? [reported.report] : []));
      if (refused !== undefined || first === undefined) return refused ?? { ok: false, reason: "date-invalid" };
      const rows = [first, ...others].flatMap((report) => report.rows);
      return { ok: true, report: makeReport(first, rows.map(countsOf)) };
    },
  };
}

/** What a row's figures were made of, as far as its report tells: enough to make the same figures of it again. */
function countsOf({ serviceId, date, figures }: ReportRow): DayCounts {
  const { booked, cancelled, unbooked, referrals } = figures;
  return {
    serviceId,
    date,
    booked: booked ?? 0,
    cancelled: cancelled ?? 0,
    free: unbooked ?? 0,
    held: booked ?? 0,
    referrals: referrals ?? 0,
  };
}
