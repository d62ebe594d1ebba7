import type { CommandDef } from "citty";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";

export const serve: CommandDef = {
  meta: { name: "serve", description: "Serves the provider; each flag is also an environment variable" },
  args: settingFlags(),
  async run({ args }) {
    const [{ readSettings }, { openStore }, { startServer }, { stopSignal }] = await Promise.all([
      import("../settings/read-settings.ts"),
      import("../store/open-store.ts"),
      import("../server/start-server.ts"),
      import("../server/stop-signal.ts"),
    ]);
    const settings = readSettings(overrideBy(args, readEnvironment()));
    using store = await openStore(settings.databaseUrl);
    await using server = await startServer(settings, store.appointments);
    const stopped = stopSignal();
    console.log(`listening on ${server.url}`);
    await stopped;
  },
};
