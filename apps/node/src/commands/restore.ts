import type { CommandDef } from "citty";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const restore: CommandDef = {
  meta: {
    name: "restore",
    description: "Checks a backup and puts it in the place of the database, which no server may have open",
  },
  args: {
    file: { type: "positional", required: true, description: "The backup; it stays as it is" },
    replace: { type: "boolean", description: "Replace a database that is there; it is kept beside the new one" },
    ...settingFlags(["DATABASE_URL"]),
  },
  async run({ args }) {
    const [{ readDatabaseUrl }, { databaseFile }, { restoreBackup }, { countsLine }] = await Promise.all([
      import("../settings/read-settings.ts"),
      import("../backup/kept-file.ts"),
      import("../backup/restore-backup.ts"),
      import("../backup/check-copy.ts"),
    ]);
    const target = databaseFile(readDatabaseUrl(overrideBy(args, readEnvironment())));
    const options = { replace: args["replace"] === true, now: new Date() };
    const { counts, aside } = await restoreBackup(String(args["file"]), target, options);
    console.log(`restored ${target}: ${countsLine(counts)}`);
    if (aside !== undefined) console.log(`the database before is kept as ${aside}`);
  },
};
