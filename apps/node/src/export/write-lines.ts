import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Refusal, systemCode } from "../refusal.ts";

/** Patient data: nobody but the owner reads it. */
const ownerOnly = 0o600;

/** Writes lines to a file that appears under its name once all of them are on disk. What was there before is replaced. */
export async function writeLines(lines: AsyncIterable<string>, file: string): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    await rm(unfinished, { force: true });
    await pipeline(
      Readable.from(withBreaks(lines)),
      createWriteStream(unfinished, { flags: "wx", mode: ownerOnly, flush: true }),
    );
    await rename(unfinished, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new Refusal(`${file} cannot be written (${systemCode(error)})`);
  }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const line of lines) yield `${line}\n`;
}
