import type { CommandDef } from "citty";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const serve: CommandDef = {
  meta: { name: "serve", description: "Serves the provider; each flag is an environment variable as well" },
  args: settingFlags(),
  async run({ args }) {
    const { readSettings } = await import("../settings/read-settings.ts");
    const settings = readSettings(overrideBy(args, readEnvironment()));
    const { runServer } = await import("../server/run-server.ts");
    await runServer(settings);
  },
};
