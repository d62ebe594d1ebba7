import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const app = dirname(import.meta.dirname);

/** The configuration of this Worker. */
export const configPath: string = join(app, "wrangler.jsonc");

/** What wrangler's launcher starts: with a launcher in between, its process would not be ours to stop. */
const program = fileURLToPath(import.meta.resolve("wrangler"));

/** It asks nothing, reports nothing to anybody, looks for no newer wrangler and fetches nothing. */
const quiet = {
  CI: "true",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

/** Starts a command of wrangler for this Worker. */
export function startWrangler(args: readonly string[], stdio: StdioOptions): ChildProcess {
  return spawn(process.execPath, ["--no-warnings", program, ...args, `--config=${configPath}`], {
    cwd: app,
    env: { ...process.env, ...quiet },
    stdio,
  });
}

/** Runs a command of wrangler to its end. What it printed is shown only when it failed. */
export async function runWrangler(...args: readonly string[]): Promise<void> {
  const child = startWrangler(args, ["ignore", "pipe", "pipe"]);
  let printed = "";
  for (const output of [child.stdout, child.stderr]) output?.on("data", (chunk) => (printed += String(chunk)));
  const [code]: readonly unknown[] = await once(child, "close");
  if (code !== 0) throw new Error(`wrangler ${args.slice(0, 3).join(" ")} failed:\n${printed}`);
}
