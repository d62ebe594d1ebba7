import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { systemCode } from "../refusal.ts";

/** Prints lines no faster than they are taken. Whoever has seen enough, such as `head`, may stop reading. */
export async function printLines(lines: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(withBreaks(lines)), process.stdout, { end: false });
  } catch (error) {
    if (systemCode(error) !== "EPIPE") throw error;
  }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const line of lines) yield `${line}\n`;
}
