import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median.ts";

/** Times what the disk takes to store a page durably, beside benchmarks that wait for it. */
export interface FsyncProbe extends Disposable {
  readonly take: () => void;
  /** Median so far, in microseconds. */
  readonly median: () => number;
}

export function fsyncProbe(folder: string): FsyncProbe {
  const file = openSync(join(folder, "fsync-probe"), "w");
  const page = Buffer.alloc(4096, 1);
  const times: number[] = [];
  return {
    take: () => {
      for (let count = 0; count < 10; count += 1) {
        const began = performance.now();
        writeSync(file, page, 0, page.length, 0);
        fsyncSync(file);
        times.push((performance.now() - began) * 1000);
      }
    },
    median: () => median(times),
    [Symbol.dispose]: () => closeSync(file),
  };
}
