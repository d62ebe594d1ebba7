import type { CommandDef } from "citty";
import { withProgress } from "../import/with-progress.ts";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const importCommand: CommandDef = {
  meta: {
    name: "import",
    description: "Imports services, schedules, slots and the like: all of the files, or nothing",
  },
  args: {
    "file...": {
      type: "positional",
      description: "JSON with a Bundle or a single resource, or NDJSON; any number of files",
    },
    ...settingFlags(["DATABASE_URL"]),
  },
  async run({ args }) {
    const [{ readDatabaseUrl }, { importInThread }, { listed }] = await Promise.all([
      import("../settings/read-settings.ts"),
      import("../import/import-in-thread.ts"),
      import("../import/finding.ts"),
    ]);
    const databaseUrl = readDatabaseUrl(overrideBy(args, readEnvironment()));
    const { counts, warnings } = await withProgress((show) => importInThread({ files: args._, databaseUrl }, show));
    for (const line of listed(warnings)) console.error(line);
    for (const [type, count] of counts) console.log(`${count} ${type}`);
  },
};
