import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { readLines } from "../import/read-lines.ts";
import { Refusal, systemCode } from "../refusal.ts";

/** A resource as it stands in a file, not read yet. */
export interface Document {
  /** The file, and the line where it is NDJSON. */
  readonly place: string;
  readonly bytes: Uint8Array;
}

/** Bytes that a document may have, or a line: they are read whole. */
const longest = 16 * 1024 * 1024;

/** The documents of a file: each line of NDJSON, which shows by its name, or the whole of any other. `-` is standard input. */
export async function* readDocuments(file: string): AsyncGenerator<Document, void> {
  try {
    if (file.endsWith(".ndjson")) yield* linesOf(file);
    else if (file === "-") yield { place: "standard input", bytes: await buffer(process.stdin) };
    else yield { place: file, bytes: await readFile(file) };
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new Refusal(`${file} cannot be read (${systemCode(error)})`);
  }
}

async function* linesOf(file: string): AsyncGenerator<Document, void> {
  for await (const { number, bytes } of readLines(file, longest, () => undefined)) {
    const place = `${file}, line ${number}`;
    if (bytes === undefined) throw new Refusal(`${place} is longer than 16 MB`);
    if (bytes.some((byte) => byte > 0x20)) yield { place, bytes: Buffer.from(bytes) };
  }
}
