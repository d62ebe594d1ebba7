import type { CommandDef } from "citty";
import { Refusal } from "../refusal.ts";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const report: CommandDef = {
  meta: {
    name: "report",
    description: "Counts appointments and slots by service and day, with totals; nothing in it is personal",
  },
  args: {
    report: {
      type: "positional",
      description:
        "rep-prov-01: booked; 02: booked against referrals; 03: booked and slots made available; 04: referrals not booked; 05: cancelled",
    },
    from: { type: "string", required: true, description: "First date, by London's calendar" },
    to: { type: "string", required: true, description: "Last date, at most a year later" },
    by: {
      type: "string",
      description: "Date that counts: booked, or appointment (booked; rep-prov-03 knows appointment only)",
    },
    referrals: {
      type: "string",
      valueHint: "file",
      description: "Counts that 02 and 04 need: CSV with the heading service,date,referrals, or JSON alike",
    },
    format: { type: "string", default: "table", description: "table, csv or json" },
    ...settingFlags(["DATABASE_URL"]),
  },
  async run({ args }) {
    const [{ readDatabaseUrl }, { openKeptStore }, reading, { reportOutput }] = await Promise.all([
      import("../settings/read-settings.ts"),
      import("../store/open-store.ts"),
      import("../report/read-report-request.ts"),
      import("../report/report-output.ts"),
    ]);
    const format = reading.readFormat(String(args["format"]));
    const request = await reading.readReportRequest(args._, args);
    using store = await openKeptStore(readDatabaseUrl(overrideBy(args, readEnvironment())));
    const reported = await store.appointments.report(request);
    if (!reported.ok) throw new Refusal(reading.reportRefusals[reported.reason]);
    console.log(reportOutput[format](reported.report).join("\n"));
  },
};
