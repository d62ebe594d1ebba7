import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

export interface RunOptions {
  readonly cwd: string;
  /** What of the environment differs from the tests' own. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a script of `dev/` as a process of its own. */
export function startScript(
  name: string,
  args: readonly string[],
  { cwd, env }: RunOptions,
): ChildProcessByStdio<null, Readable, Readable> {
  const script = join(import.meta.dirname, "..", name);
  return spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a script of `dev/` to its end. */
export async function runScript(name: string, args: readonly string[], options: RunOptions): Promise<Outcome> {
  const script = startScript(name, args, options);
  const [stdout, stderr] = await Promise.all([text(script.stdout), text(script.stderr), once(script, "close")]);
  return { code: script.exitCode, stdout, stderr };
}
