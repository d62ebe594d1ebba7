import type { CommandDef } from "citty";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const backup: CommandDef = {
  meta: {
    name: "backup",
    description: "Copies the database to a file while the server goes on booking, and checks the copy",
  },
  args: {
    file: {
      type: "positional",
      required: true,
      description: "Where to write; a file that is there is not overwritten",
    },
    ...settingFlags(["DATABASE_URL"]),
  },
  async run({ args }) {
    const [{ readDatabaseUrl }, { keptFile }, { makeBackup }, { countsLine }, { withProgress }] = await Promise.all([
      import("../settings/read-settings.ts"),
      import("../backup/kept-file.ts"),
      import("../backup/make-backup.ts"),
      import("../backup/check-copy.ts"),
      import("../import/with-progress.ts"),
    ]);
    const source = keptFile(readDatabaseUrl(overrideBy(args, readEnvironment())));
    const target = String(args["file"]);
    const counts = await withProgress((show) => makeBackup(source, target, show));
    console.log(`wrote ${target}: ${countsLine(counts)}`);
  },
};
