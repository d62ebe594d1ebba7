import { Buffer } from "node:buffer";
import { open } from "node:fs/promises";

/** A line of a file, without what ends it. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Absent where the line is longer than is read: it is the last one then. */
  readonly bytes?: Buffer;
}

const lineFeed = 0x0a;
const bytesAtOnce = 256 * 1024;

/** Reads a file line by line, however long it is; each line up to so many bytes. Says how many bytes it took in. */
export async function* readLines(
  path: string,
  longest: number,
  took: (bytes: number) => void,
): AsyncGenerator<Line, void> {
  await using file = await open(path);
  const buffer = Buffer.allocUnsafe(bytesAtOnce);
  let number = 1;
  let begun: Buffer[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer);
    if (bytesRead === 0) break;
    took(bytesRead);
    const chunk = buffer.subarray(0, bytesRead);
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield { number, bytes: Buffer.concat([...begun, chunk.subarray(start, end)]) };
      [begun, length, start] = [[], 0, end + 1];
      number += 1;
    }
    begun.push(Buffer.from(chunk.subarray(start)));
    length += chunk.length - start;
    if (length > longest) return yield { number };
  }
  if (length > 0) yield { number, bytes: Buffer.concat(begun) };
}
