/** CPU time of each piece of work, by its name, in microseconds: the median of rounds in which all take turns. */
export function measure(work: Readonly<Record<string, () => unknown>>): ReadonlyMap<string, number> {
  const rounds = 30;
  const repetitions = 500;
  const times = new Map(Object.keys(work).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(work)) {
      const start = process.cpuUsage();
      for (let repetition = 0; repetition < repetitions; repetition++) run();
      const { user, system } = process.cpuUsage(start);
      times.get(name)?.push((user + system) / repetitions);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

function median(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? Number.NaN;
}
