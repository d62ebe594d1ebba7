import type { Counts } from "./counts.ts";
import type { Figure, ReportName } from "./report.ts";

/** Each report as its figures in order, and how they follow from what was counted: for a day, a service or everything alike. */
export const figuresOf: Readonly<
  Record<ReportName, readonly (readonly [Figure, (counts: Counts) => number | null])[]>
> = {
  "rep-prov-01": [["booked", ({ booked }) => booked]],
  "rep-prov-02": [
    ["referrals", ({ referrals }) => referrals],
    ["booked", standing],
    ["utilisationPercent", (counts) => percent(standing(counts), counts.referrals)],
  ],
  "rep-prov-03": [
    ["slots", ({ free, held }) => free + held],
    ["booked", ({ held }) => held],
    ["unbooked", ({ free }) => free],
    ["utilisationPercent", ({ free, held }) => percent(held, free + held)],
  ],
  "rep-prov-04": [
    ["referrals", ({ referrals }) => referrals],
    ["booked", standing],
    ["notBooked", (counts) => counts.referrals - standing(counts)],
  ],
  "rep-prov-05": [
    ["booked", ({ booked }) => booked],
    ["cancelled", ({ cancelled }) => cancelled],
    ["cancelledPercent", ({ booked, cancelled }) => percent(cancelled, booked)],
  ],
};

function standing({ booked, cancelled }: Counts): number {
  return booked - cancelled;
}

/** To one decimal; nothing to take a part of has none. */
function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}
