import { stderr, stdout } from "node:process";
import { parseArgs } from "node:util";
import { raceUsage } from "../command-line/race-usage.ts";
import { type RaceArguments, raceFlags, readRaceArguments } from "../command-line/read-race-arguments.ts";
import { foundNothing, type RaceRun } from "../race/race-report.ts";
import { raceText } from "../race/race-text.ts";
import { runRaces } from "../race/run-races.ts";
import { stopSignal } from "./stop-signal.ts";
import { tokensFrom } from "./tokens-from.ts";

/** Races on a provider as the arguments say, and gives the exit code. */
export async function race(args: readonly string[]): Promise<number> {
  const given = readCommandLine(args);
  if (given === undefined) return 2;
  if (given === "help") return 0;
  const signal = stopSignal("stopping: what was booked is being cancelled");
  const report = await runRaces({ ...given.options, signal, token: tokensFrom(given), onRace: showProgress });
  if (stderr.isTTY) stderr.write("\r\u001B[K");
  stdout.write(raceText(report));
  if (signal.aborted) return 130;
  return foundNothing(report) ? 0 : 1;
}

function readCommandLine(args: readonly string[]): RaceArguments | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: raceFlags, allowPositionals: true });
    if (values.help !== true) return readRaceArguments(values, positionals);
    stdout.write(raceUsage);
    return "help";
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${raceUsage}`);
    return undefined;
  }
}

/** One line that changes, where somebody is looking. */
function showProgress({ race, violations }: RaceRun, done: number, total: number): void {
  if (!stderr.isTTY) return;
  const line = `${done}/${total} ${violations.length === 0 ? "passed" : "FAILED"} ${race}`;
  stderr.write(`\r\u001B[K${line.slice(0, stderr.columns - 1)}`);
}
