import type { ConformanceOptions } from "../conformance-options.ts";
import type { TargetOptions } from "../run/target-of.ts";
import type { RaceRun } from "./race-report.ts";

/** Which provider to race on, and how hard. */
export interface RaceOptions extends Omit<TargetOptions, "caseTimeout">, Pick<ConformanceOptions, "window"> {
  /** How often each race is run. Default: 10. */
  readonly rounds?: number;
  /** Clients that ask at the same time; over HTTP each has a connection of its own. Default: 16. */
  readonly connections?: number;
  /** What all random choices follow from. How requests cross is chance all the same. Default: 1. */
  readonly seed?: number;
  /** Hears of each race as it ends. */
  readonly onRace?: (run: RaceRun, done: number, total: number) => void;
}
