import { stderr, stdout } from "node:process";
import { parseArgs } from "node:util";
import { type Arguments, flags, readArguments } from "../command-line/read-arguments.ts";
import { usage } from "../command-line/usage.ts";
import { type CaseResult, tally } from "../report/report.ts";
import { textReport } from "../report/text-report.ts";
import { runConformance } from "../run-conformance.ts";
import { rawFetch } from "./raw-fetch.ts";
import { stopSignal } from "./stop-signal.ts";
import { tokensFrom } from "./tokens-from.ts";
import { refuseOutputs, writeOutputs } from "./write-outputs.ts";

/** Puts a provider to the test as the arguments say, and gives the exit code. */
export async function check(args: readonly string[]): Promise<number> {
  const given = await readCommandLine(args);
  if (given === undefined) return 2;
  if (given === "help") return 0;
  const signal = stopSignal("stopping: what was booked is being cancelled");
  const report = await runConformance({
    ...given.options,
    signal,
    token: tokensFrom(given),
    fetchRaw: (request) => rawFetch(request, given.options.requestTimeout),
    onResult: showProgress,
  });
  if (stderr.isTTY) stderr.write("\r\u001B[K");
  stdout.write(textReport(report));
  await writeOutputs(given.write, report);
  if (signal.aborted) return 130;
  return tally(report).failed > 0 || report.leftovers.length > 0 ? 1 : 0;
}

async function readCommandLine(args: readonly string[]): Promise<Arguments | "help" | undefined> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true });
    if (values.help === true) {
      stdout.write(usage);
      return "help";
    }
    const given = readArguments(values, positionals);
    await refuseOutputs(given.write);
    return given;
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}

/** One line that changes, where somebody is looking. */
function showProgress({ id, title, verdict }: CaseResult, done: number, total: number): void {
  if (!stderr.isTTY) return;
  const line = `${done}/${total} ${verdict.outcome} ${id} ${title}`;
  stderr.write(`\r\u001B[K${line.slice(0, stderr.columns - 1)}`);
}
