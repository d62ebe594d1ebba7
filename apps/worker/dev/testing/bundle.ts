import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runWrangler } from "../wrangler.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** The Worker's code as it would be deployed. */
export async function bundle(): Promise<string> {
  using folder = temporaryFolder();
  await runWrangler("deploy", "--dry-run", `--outdir=${folder.path}`);
  return readFileSync(join(folder.path, "worker.js"), "utf8");
}
