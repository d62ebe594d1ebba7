import { cpus } from "node:os";
import process from "node:process";
import { fsyncProbe } from "../measure/fsync-probe.ts";

/** What a run was made on. */
export interface Machine {
  readonly name: string;
  /** When the run ended. */
  readonly at: string;
  /** What an `fsync` takes on the disk that the databases are on, in microseconds. */
  readonly fsync: number;
}

export function machine(folder: string): Machine {
  using probe = fsyncProbe(folder);
  probe.take();
  probe.take();
  const fsync = Math.round(probe.median());
  return {
    name: `${cpus().length} cores, Node ${process.versions.node}, fsync ${fsync} µs`,
    at: new Date().toISOString(),
    fsync,
  };
}
