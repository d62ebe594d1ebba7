import type { CommandDef } from "citty";
import type { ChangeFlag, GivenFlags } from "../diary/change.ts";
import { Refusal } from "../refusal.ts";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

/** The flags that say what to change. Dates and times are London's. */
const changeFlags: Readonly<Record<ChangeFlag, string>> = {
  schedule: "Id of the Schedule (generate, block, release)",
  from: "First date, such as 2026-06-01; to block or release also a time, such as 2026-06-01T09:00",
  to: "Last date, that day included; to block or release also a time, at which it ends",
  days: "Days of the week, such as mon-fri or mon,wed,sun (generate)",
  hours: "Opening hours, such as 09:00-12:30,14:00-17:00 (generate)",
  breaks: "What is cut out of the hours; slots go on where a break ends (generate, optional)",
  length: "Length of a slot in minutes (generate)",
  channel: "In-person, Telephone or Video; nothing is said of it by default (generate, optional)",
  appointment: "Id of the appointment (cancel)",
  version: "Version that it must still have (cancel, optional)",
};

export const diary: CommandDef = {
  meta: {
    name: "diary",
    description: "Changes the diary for the provider's own staff. Dates and times are London's; each change is audited",
  },
  args: {
    change: { type: "positional", description: "generate, block, release or cancel" },
    ...Object.fromEntries(
      Object.entries(changeFlags).map(([name, description]) => [name, { type: "string", description } as const]),
    ),
    user: { type: "string", required: true, description: "Who makes the change, for the audit trail" },
    ods: { type: "string", required: true, description: "ODS code of their organisation" },
    "dry-run": { type: "boolean", description: "Say what would change, and change nothing" },
    ...settingFlags(["DATABASE_URL"]),
  },
  async run({ args }) {
    const [{ readDatabaseUrl }, { openKeptStore }, { readChange }, { localRequest }] = await Promise.all([
      import("../settings/read-settings.ts"),
      import("../store/open-store.ts"),
      import("../diary/read-change.ts"),
      import("../diary/local-request.ts"),
    ]);
    const [name = "", ...others] = args._;
    if (others.length > 0) throw new Refusal("the diary is changed in one way at a time");
    const change = readChange(name, givenFlags(args));
    const request = localRequest(String(args["user"]), String(args["ods"]), new Date());
    const dryRun = args["dry-run"] === true;
    using store = await openKeptStore(readDatabaseUrl(overrideBy(args, readEnvironment())));
    const outcome = await change(store.appointments, request, { dryRun });
    console.log(dryRun ? `dry run, nothing is changed: ${outcome}` : outcome);
  },
};

function givenFlags(args: Readonly<Record<string, unknown>>): GivenFlags {
  return Object.fromEntries(
    Object.keys(changeFlags).flatMap((name) => (typeof args[name] === "string" ? [[name, args[name]]] : [])),
  );
}
