import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

/** `PORT` says where to listen, `--persist-to` where the database is kept, as with `wrangler dev` itself. */
const { values } = parseArgs({
  options: { "persist-to": { type: "string", default: join(import.meta.dirname, "../.wrangler/state") } },
});

// A script starts in the folder of its package. The keys of the demonstration are kept where its user stands, as with
// `pnpm start`, so that `careslot token` finds them: the folder must be right before anything looks for them.
process.chdir(process.env["INIT_CWD"] ?? ".");
const { runDev } = await import("./run-dev.ts");

process.exitCode = await runDev({
  port: Number(process.env["PORT"] ?? 8787),
  folder: resolve(values["persist-to"]),
});
