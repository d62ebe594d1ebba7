import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";
import process from "node:process";
import { readLines } from "../import/read-lines.ts";
import { Refusal, systemCode } from "../refusal.ts";

/** A resource as it stands in a file, not read yet. */
export interface Document {
  /** The file, and the line where it is NDJSON. */
  readonly place: string;
  readonly bytes: Uint8Array;
}

/** Megabytes that a document may have, or a line: they are read whole. */
const longest = 16;
const longestBytes = longest * 1024 * 1024;

/** The documents of a file: each line of NDJSON, which shows by its name, or the whole of any other. `-` is standard input. */
export async function* readDocuments(file: string): AsyncGenerator<Document, void> {
  try {
    if (file.endsWith(".ndjson")) yield* linesOf(file);
    else if (file === "-") yield await wholeOf("standard input", process.stdin);
    else yield await wholeOf(file, createReadStream(file));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new Refusal(`${file} cannot be read (${systemCode(error)})`);
  }
}

/** Stops at the bound: a pipe, or a device, may never end. */
async function wholeOf(place: string, stream: AsyncIterable<Buffer>): Promise<Document> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > longestBytes) throw tooLong(place);
    chunks.push(chunk);
  }
  return { place, bytes: Buffer.concat(chunks) };
}

async function* linesOf(file: string): AsyncGenerator<Document, void> {
  for await (const { number, bytes } of readLines(file, longestBytes, () => undefined)) {
    const place = `${file}, line ${number}`;
    if (bytes === undefined) throw tooLong(place);
    if (bytes.some((byte) => byte > 0x20)) yield { place, bytes: Buffer.from(bytes) };
  }
}

function tooLong(place: string): Refusal {
  return new Refusal(`${place} is longer than ${longest} MB`);
}
