import process from "node:process";
import { runCommandLine } from "./command-line.ts";
import { startQuickly } from "./start-quickly.ts";

startQuickly();

/** Each command is loaded when it is asked for: printing a token need not wait for a server's modules. */
const commands = {
  serve: async () => (await import("./commands/serve.ts")).serve,
  demo: async () => (await import("./commands/demo.ts")).demo,
  import: async () => (await import("./commands/import.ts")).importCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  backup: async () => (await import("./commands/backup.ts")).backup,
  restore: async () => (await import("./commands/restore.ts")).restore,
  doctor: async () => (await import("./commands/doctor.ts")).doctor,
  validate: async () => (await import("./commands/validate.ts")).validate,
  jwt: async () => (await import("./commands/jwt.ts")).jwt,
  token: async () => (await import("./commands/token.ts")).token,
  audit: async () => (await import("./commands/audit.ts")).audit,
  diary: async () => (await import("./commands/diary.ts")).diary,
  report: async () => (await import("./commands/report.ts")).report,
  keys: async () => (await import("./commands/keys.ts")).keys,
};

process.exitCode = await runCommandLine(commands, process.argv.slice(2));
