import type { CountedBy, Reported, ReportName, ReportRequest } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";
import { readReferrals } from "./read-referrals.ts";
import type { ReportFormat } from "./report-output.ts";

const names = ["rep-prov-01", "rep-prov-02", "rep-prov-03", "rep-prov-04", "rep-prov-05"] as const;
const counted = ["booked", "appointment"] as const;
const formats = ["table", "csv", "json"] as const;

/** Why a report cannot be made, in the words of the command line. */
export const reportRefusals: Readonly<Record<Extract<Reported, { ok: false }>["reason"], string>> = {
  "date-invalid": "--from and --to must be dates, such as 2026-06-01",
  "range-reversed": "--to must not be earlier than --from",
  "range-too-long": "--from and --to may be a year apart at most",
  "referrals-missing": "this report needs --referrals: bookings say nothing of referrals",
  "slots-have-no-booking-date": "rep-prov-03 counts slots, which have the date of the appointment only",
};

/** Reads which report is asked for, and the counts of referrals that come with it. */
export async function readReportRequest(
  given: readonly string[],
  flags: Readonly<Record<string, unknown>>,
): Promise<ReportRequest> {
  const [from = "", to = "", by, referrals] = ["from", "to", "by", "referrals"].map((flag) => textOf(flags[flag]));
  const name: ReportName = oneOf(names, given.join(" "), "the report");
  const countedBy: CountedBy | undefined = by === undefined ? undefined : oneOf(counted, by, "--by");
  return {
    name,
    from,
    to,
    ...(countedBy && { by: countedBy }),
    ...(referrals !== undefined && { referrals: await readReferrals(referrals) }),
  };
}

export function readFormat(text: string): ReportFormat {
  return oneOf(formats, text, "--format");
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function oneOf<T extends string>(known: readonly T[], text: string, what: string): T {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new Refusal(`${what} must be one of ${known.join(", ")}`);
  return found;
}
