import type { CommandDef } from "citty";
import { readEnvironment } from "../settings/environment.ts";
import { overrideBy, settingFlags } from "../settings/flags.ts";
import type { GivenSettings, Variable } from "../settings/variables.ts";

/** What of the settings a demonstration takes from outside: the rest is its own. */
const taken: readonly Variable[] = [
  "HOST",
  "PORT",
  "BASE_URL",
  "DATABASE_URL",
  "CONSOLE",
  "CONSOLE_PASSWORD",
  "SENTINELS",
];

export const demo: CommandDef = {
  meta: { name: "demo", description: "Serves a demonstration with free slots, and prints commands to try it with" },
  args: settingFlags(taken),
  async run({ args }) {
    const { runDemo } = await import("../demo/run-demo.ts");
    await runDemo(pick(overrideBy(args, readEnvironment())));
  },
};

function pick(given: GivenSettings): GivenSettings {
  return Object.fromEntries(Object.entries(given).filter(([name]) => taken.some((variable) => variable === name)));
}
