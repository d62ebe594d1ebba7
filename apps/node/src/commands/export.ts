import type { CommandDef } from "citty";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const exportCommand: CommandDef = {
  meta: {
    name: "export",
    description: "Writes everything as NDJSON: the directory, slots, and every version of every appointment",
  },
  args: {
    file: {
      type: "positional",
      required: false,
      description: "Where to write; standard output unless it is named. Appointments hold patient data",
    },
    diary: { type: "boolean", description: "Only what careslot import takes: no appointments" },
    ...settingFlags(["DATABASE_URL"]),
  },
  async run({ args }) {
    const [{ readDatabaseUrl }, { openKeptStore }, { exportLines }, { printLines }, { writeLines }] = await Promise.all(
      [
        import("../settings/read-settings.ts"),
        import("../store/open-store.ts"),
        import("../export/export-lines.ts"),
        import("../audit/print-lines.ts"),
        import("../export/write-lines.ts"),
      ],
    );
    using store = await openKeptStore(readDatabaseUrl(overrideBy(args, readEnvironment())));
    const lines = exportLines(store.appointments, { diaryOnly: args["diary"] === true });
    if (typeof args["file"] === "string") await writeLines(lines, args["file"]);
    else await printLines(lines);
  },
};
