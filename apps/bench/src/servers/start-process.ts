import { fork } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { withSlowDisk } from "./slow-disk.ts";

/** What a server has used so far. */
export interface Usage {
  /** Microseconds on a processor, user and system together. */
  readonly cpu: number;
  /** Bytes of memory that it holds. */
  readonly memory: number;
}

/** A server in a process of its own, told to stop at the end of its scope. */
export interface ServerProcess extends AsyncDisposable {
  /** Where it listens. */
  readonly origin: string;
  readonly usage: () => Promise<Usage>;
}

export interface StartOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of Node. */
  readonly flags?: readonly string[];
  /** Folder for the CPU profile that it writes when it stops. */
  readonly profile?: string | undefined;
  /** Milliseconds that each of its fsyncs takes longer. Default 0. */
  readonly fsync?: number | undefined;
}

const reportUsage = new URL("report-usage.ts", import.meta.url).href;

/** Starts a program of Node that prints `listening on URL`, and waits until it does. */
export async function startProcess(
  program: URL,
  { args = [], env = {}, flags = [], profile, fsync = 0 }: StartOptions,
): Promise<ServerProcess> {
  const profiling = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
  const { execPath, before } = fsync > 0 ? withSlowDisk(fsync) : { execPath: process.execPath, before: [] };
  const child = fork(fileURLToPath(program), args, {
    execPath,
    execArgv: [...before, ...flags, ...profiling, "--no-warnings", `--import=${reportUsage}`],
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = once(child, "exit");
  const listening = Promise.withResolvers<string>();
  let [printed, complaint] = ["", ""];
  child.stderr?.on("data", (chunk) => (complaint += String(chunk)));
  child.stdout?.on("data", function read(chunk) {
    printed += String(chunk);
    const origin = /^listening on (\S+)\n/m.exec(printed)?.[1];
    if (origin === undefined) return;
    // From here on it is the log, which nobody reads.
    child.stdout?.off("data", read).resume();
    listening.resolve(origin);
  });
  void ended.then(() => listening.reject(new Error(`${program.pathname} ended before it served: ${complaint}`)));
  return {
    origin: await listening.promise,
    usage: async () => {
      const answered = once(child, "message");
      child.send("usage");
      const [usage] = (await answered) as [Usage];
      return usage;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
