/** What a run is to measure, and how thoroughly. */
export interface BenchRun {
  /** Whether a row, by its area and name, was asked for. */
  readonly wants: (area: string, what: string) => boolean;
  /** Rounds that count, and seconds that a row may take for them. */
  readonly rounds: number;
  readonly seconds: number;
  /** How much of its usual work a turn does. */
  readonly share: number;
  readonly quick: boolean;
  /** Folder of this run, gone at its end: on the disk whose commits are measured. */
  readonly folder: string;
  /** Folder for the CPU profiles of the servers that are ours. */
  readonly profile: string | undefined;
}
