import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A shell that a reader would have open: what one block sets, the next one finds. */
export interface Shell extends AsyncDisposable {
  /** Runs commands. Rejects with what they printed when one of them fails. */
  run(code: string): Promise<void>;
  /** Starts commands that go on, and waits until they print a text. */
  serve(code: string, ready: string): Promise<void>;
}

/** How long commands may take, in seconds. */
const patience = 240;

/** Opens a shell in a folder. At its end everything that it still runs is told to stop. */
export function openShell(folder: string, environment: Readonly<Record<string, string>>): Shell {
  const shell = spawn("bash", ["--noprofile", "--norc"], {
    cwd: folder,
    env: { ...withoutTestRunner(process.env), ...environment },
    detached: true,
  });
  return {
    run: (code) => follow(shell, code),
    serve: (code, ready) => follow(shell, inBackground(code, ready)),
    [Symbol.asyncDispose]: () => stopped(shell),
  };
}

/** Vitest sets variables that mean something else to us, `BASE_URL` among them. */
function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { BASE_URL: _base, NODE_ENV: _mode, ...others } = environment;
  return others;
}

/** Commands that start others, and end once these have printed a text. */
function inBackground(code: string, ready: string): string {
  return `
    served=$(mktemp)
    ( ${code}
    ) > "$served" 2>&1 &
    for second in $(seq ${patience}); do
      if grep -qF -- '${ready}' "$served"; then break; fi
      if ! kill -0 $!; then cat "$served"; exit 1; fi
      sleep 1
    done
    grep -F -- '${ready}' "$served"
  `;
}

/** Has the shell follow commands. Rejects with all that was printed when it ends on the way, or takes too long. */
function follow({ stdin, stdout, stderr }: ChildProcess, code: string): Promise<void> {
  if (!stdin || !stdout || !stderr) throw new TypeError("The shell has no input or no output.");
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const end = `end of ${crypto.randomUUID()}`;
  let printed = "";
  const fail = (why: string) => reject(new Error(`${why} Printed so far:\n${printed}`));
  const timer = setTimeout(fail, patience * 1000, "It took too long.");
  const lines = createInterface({ input: stdout });
  const complain = (text: Buffer) => void (printed += text.toString());
  stderr.on("data", complain);
  lines.on("line", (line) => {
    if (line.includes(end)) resolve();
    else printed += `${line}\n`;
  });
  const ended = () => fail("A command failed.");
  lines.once("close", ended);
  stdin.write(`set -e -o pipefail\n${code}\necho; echo '${end}'\n`);
  return promise.finally(() => {
    clearTimeout(timer);
    stderr.off("data", complain);
    lines.off("close", ended);
    lines.close();
  });
}

/** Ends the shell with all that it started, and waits for it. */
async function stopped(shell: ChildProcess): Promise<void> {
  if (shell.pid === undefined) return;
  const gone = new Promise((resolve) => shell.once("close", resolve));
  try {
    process.kill(-shell.pid, "SIGTERM");
  } catch {
    return;
  }
  await gone;
}
