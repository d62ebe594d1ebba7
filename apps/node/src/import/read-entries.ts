import { Buffer } from "node:buffer";
import { decodeUtf8, readResource, type Resource } from "@careslot/fhir";
import { systemCode } from "../refusal.ts";
import type { Entry } from "./entry.ts";
import { type Finding, findingOf } from "./finding.ts";
import { type Line, readLines } from "./read-lines.ts";

/** A resource of a file, or what stands in the way of reading one. */
export type Read = Entry | Finding;

/** Megabytes that a document may have, or a line: they are read whole, and take about ten times the memory. */
const longest = 16;
const longestBytes = longest * 1024 * 1024;

/** An import is the operator's own: it may hold what no request may. */
const anySize = { maximumLength: Number.MAX_SAFE_INTEGER, maximumItems: Number.MAX_SAFE_INTEGER };

/**
 * The resources of a file: of a Bundle of any type, of a single resource, or of NDJSON with one of these a line. NDJSON
 * may be of any length. Says how many bytes it took in.
 */
export async function* readEntries(file: string, took: (bytes: number) => void): AsyncGenerator<Read, void> {
  try {
    yield* readKind(file, readLines(file, longestBytes, took));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    yield { place: file, reason: `The file cannot be read (${systemCode(error)}).` };
  }
}

/** NDJSON shows by its name, or by a first line that is complete while more follow. */
async function* readKind(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Read, void> {
  let document: Line[] = [];
  let length = 0;
  let byLine = file.endsWith(".ndjson");
  for await (const line of lines) {
    if (isBlank(line)) continue;
    byLine ||= document.length === 1 && document.every(isComplete);
    document.push(line);
    length += line.bytes?.length ?? Infinity;
    if (byLine) {
      for (const each of document) yield* readText(each.bytes, `${file}, line ${each.number}`);
      [document, length] = [[], 0];
    } else if (length > longestBytes) break;
  }
  if (byLine) return;
  const bytes = document.flatMap((line) => line.bytes ?? []);
  yield* readText(length > longestBytes ? undefined : joined(bytes), file);
}

function* readText(bytes: Buffer | undefined, place: string): Generator<Read, void> {
  if (bytes === undefined) {
    const reason = `More than ${longest} MB at a time are not read: write NDJSON, with a resource on each line, which may be of any length.`;
    return yield { place, reason };
  }
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return yield { place, reason: "The file must be encoded in UTF-8." };
  const read = readResource(decoded.value, "json", anySize);
  if (!read.ok) yield* read.issues.map((issue) => findingOf(issue, place));
  else if (read.value.resourceType === "Bundle") yield* readBundle(read.value, place);
  else yield { resource: read.value, place };
}

function* readBundle({ entry }: Resource, place: string): Generator<Read, void> {
  if (!Array.isArray(entry)) {
    return yield { place, element: "Bundle.entry", reason: "A Bundle must hold a list of entries." };
  }
  const entries: readonly unknown[] = entry;
  for (const [index, each] of entries.entries()) {
    const path = `Bundle.entry[${index}]`;
    const resource = typeof each === "object" && each !== null && "resource" in each ? each.resource : undefined;
    if (isResource(resource)) yield { resource, place: `${place}, ${path}` };
    else yield { place, element: `${path}.resource`, reason: "An entry must hold a resource." };
  }
}

function isBlank({ bytes }: Line): boolean {
  return bytes !== undefined && bytes.toString("latin1").trim() === "";
}

function isComplete({ bytes }: Line): boolean {
  const decoded = decodeUtf8(bytes ?? Buffer.alloc(0));
  return decoded.ok && readResource(decoded.value, "json", anySize).ok;
}

function joined(lines: readonly Buffer[]): Buffer {
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")]));
}

function isResource(value: unknown): value is Resource {
  return (
    typeof value === "object" && value !== null && "resourceType" in value && typeof value.resourceType === "string"
  );
}
