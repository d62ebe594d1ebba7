import { statSync } from "node:fs";
import { type Read, readEntries } from "./read-entries.ts";
import type { ShowProgress } from "./with-progress.ts";

/** Reads files one after the other, and shows how far it has come. */
export async function* readFiles(files: readonly string[], show: ShowProgress): AsyncGenerator<Read, void> {
  const total = files.map(sizeOf).reduce((sum, size) => sum + size, 0);
  let done = 0;
  for (const file of files) {
    yield* readEntries(file, (bytes) => {
      done += bytes;
      show("checking", done, total);
    });
  }
}

/** Bytes of a file; none of one that is not there, and of a pipe nobody knows. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
