import { type Counts, type DayCounts, nothing, sum } from "./counts.ts";
import { figuresOf } from "./figures.ts";
import type { Figures, ReferralCount, Report } from "./report.ts";

/** Makes a report of what was counted: its rows, each service's total and the total of everything. */
export function makeReport(
  { name, from, to, by }: Pick<Report, "name" | "from" | "to" | "by">,
  counted: readonly DayCounts[],
): Report {
  const days = Map.groupBy(counted, ({ serviceId, date }) => JSON.stringify([serviceId, date]));
  const rows = [...days.values()]
    .flatMap((same) => (same[0] === undefined ? [] : [{ ...same[0], ...sum(same) }]))
    .toSorted((one, other) => compare(one.serviceId, other.serviceId) || compare(one.date, other.date));
  const services = [...Map.groupBy(rows, ({ serviceId }) => serviceId)];
  return {
    name,
    from,
    to,
    by,
    figures: figuresOf[name].map(([figure]) => figure),
    rows: rows.map(({ serviceId, date, ...counts }) => ({ serviceId, date, figures: figures(name, counts) })),
    services: services.map(([serviceId, ofService]) => ({ serviceId, figures: figures(name, sum(ofService)) })),
    total: figures(name, sum(rows)),
  };
}

/** Referrals of the range's dates, as counts of their own. */
export function referralCounts(
  referrals: readonly ReferralCount[],
  { from, to }: Pick<Report, "from" | "to">,
): readonly DayCounts[] {
  return referrals
    .filter(({ date }) => date >= from && date <= to)
    .map(({ serviceId, date, referrals: count }) => ({ ...nothing, serviceId, date, referrals: count }));
}

function figures(name: Report["name"], counts: Counts): Figures {
  return Object.fromEntries(figuresOf[name].map(([figure, of]) => [figure, of(counts)]));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
