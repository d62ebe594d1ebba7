import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs pnpm in a folder: the one that runs this test, or else the one that the README names. Rejects with what it printed. */
export async function pnpm(folder: string, ...args: readonly string[]): Promise<string> {
  const own = process.env["npm_execpath"] ?? "";
  const [command, ...first] = /pnpm[^/]*$/.test(own) ? startOf(own) : ["npx", "-y", "pnpm@12"];
  const { stdout } = await run(command, [...first, ...args], { cwd: folder, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}

/** pnpm comes as a script for Node or as a program. */
function startOf(path: string): [string, ...string[]] {
  return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path];
}
