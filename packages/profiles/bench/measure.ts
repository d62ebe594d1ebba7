/** A piece of work, and about how long it takes once: short ones are repeated to be measured. */
export interface Work {
  readonly run: () => unknown;
  /** How often it is done in a round. */
  readonly repetitions: number;
}

/** CPU time of each piece of work, by its name, in microseconds: the median of rounds in which all take turns. */
export function measure(work: Readonly<Record<string, Work>>): ReadonlyMap<string, number> {
  const times = new Map(Object.keys(work).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const [name, { run, repetitions }] of Object.entries(work)) {
      const start = process.cpuUsage();
      for (let repetition = 0; repetition < repetitions; repetition++) run();
      const { user, system } = process.cpuUsage(start);
      if (round >= WARM_UP) times.get(name)?.push((user + system) / repetitions);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

const WARM_UP = 3;
const ROUNDS = 15;

function median(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? Number.NaN;
}
