import type { AssuranceItem } from "./assurance-item.ts";

/** The five reports that a provider must be able to give: no interface asks for them. */
export const reportItems: readonly AssuranceItem[] = [
  report("P38", "rep-prov-01", "appointments booked over a range of dates"),
  report("P39", "rep-prov-02", "appointments booked, against referrals that succeeded"),
  report("P40", "rep-prov-03", "appointments booked, against slots that were offered"),
  report("P41", "rep-prov-04", "referrals without an appointment"),
  report("P42", "rep-prov-05", "appointments that were cancelled since"),
];

function report(id: string, name: string, subject: string): AssuranceItem {
  return {
    id,
    statement: `The system reports ${subject} (${name}).`,
    requirements: [],
    cases: [],
    byHand: `Run the report ${name} over the day of this run, and keep what it gives.`,
  };
}
