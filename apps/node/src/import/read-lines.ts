import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";

/** A line of a file, without what ends it. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** Absent where the line is longer than is read: it is the last one then. */
  readonly bytes?: Buffer;
}

const lineFeed = 0x0a;

/** Reads a file line by line, however long it is; each line up to so many bytes. Says how many bytes it took in. */
export async function* readLines(
  file: string,
  longest: number,
  took: (bytes: number) => void,
): AsyncGenerator<Line, void> {
  let number = 1;
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    took(chunk.length);
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield { number, bytes: Buffer.concat([...begun, chunk.subarray(start, end)]) };
      [begun, length, start] = [[], 0, end + 1];
      number += 1;
    }
    begun.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longest) return yield { number };
  }
  if (length > 0) yield { number, bytes: Buffer.concat(begun) };
}
