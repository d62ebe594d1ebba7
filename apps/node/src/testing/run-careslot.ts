import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { GivenSettings } from "../settings/variables.ts";

export interface RunOptions {
  readonly cwd: string;
  /** All of the environment that the command sees, besides `PATH`. */
  readonly env?: GivenSettings;
}

export interface Outcome {
  /** Exit code; null where a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own until it ends. */
export async function runCareslot(args: readonly string[], options: RunOptions): Promise<Outcome> {
  const child = startCareslot(args, options);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code: child.exitCode, stdout, stderr };
}

/** Starts the command line as a process of its own. */
export function startCareslot(
  args: readonly string[],
  { cwd, env = {} }: RunOptions,
): ChildProcessByStdio<null, Readable, Readable> {
  const main = join(import.meta.dirname, "../main.ts");
  return spawn(process.execPath, [main, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
