import type { CommandDef } from "citty";
import { Refusal } from "../refusal.ts";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const doctor: CommandDef = {
  meta: {
    name: "doctor",
    description: "Checks settings, clock, disk and every row of the database; fails when something is wrong",
  },
  args: {
    json: { type: "boolean", description: "Print each verdict as a line of JSON" },
    ...settingFlags(),
  },
  async run({ args }) {
    const [{ examine }, { verdictLine }] = await Promise.all([
      import("../doctor/examine.ts"),
      import("../doctor/verdict-line.ts"),
    ]);
    let faults = 0;
    for await (const verdict of examine(overrideBy(args, readEnvironment()), new Date())) {
      console.log(args["json"] === true ? JSON.stringify(verdict) : verdictLine(verdict));
      if (verdict.verdict === "fault") faults += 1;
    }
    if (faults > 0) throw new Refusal(faults === 1 ? "1 check found a fault" : `${faults} checks found faults`);
  },
};
