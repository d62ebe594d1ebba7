import { readFileSync } from "node:fs";
import { decodeUtf8, readResource, type Resource } from "@careslot/fhir";
import { systemCode } from "../refusal.ts";
import type { Entry } from "./entry.ts";
import { type Finding, findingOf } from "./finding.ts";

/** What a file holds, and what stands in the way of reading it. */
interface EntriesRead {
  readonly entries: readonly Entry[];
  readonly faults: readonly Finding[];
}

/** An import is the operator's own: it may be of any size, unlike a request. */
const anySize = { maximumLength: Number.MAX_SAFE_INTEGER, maximumItems: Number.MAX_SAFE_INTEGER };

/** The resources of a file: of a Bundle of any type, of a single resource, or of NDJSON with one of these a line. */
export function readEntries(file: string): EntriesRead {
  const text = textOf(file);
  if (typeof text !== "string") return text;
  if (!isNdjson(file, text)) return readDocument(text, file);
  const lines = text.split("\n").map((line, index) => ({ line: line.trim(), place: `${file}, line ${index + 1}` }));
  const read = lines.filter(({ line }) => line !== "").map(({ line, place }) => readDocument(line, place));
  return { entries: read.flatMap(({ entries }) => entries), faults: read.flatMap(({ faults }) => faults) };
}

function textOf(file: string): string | EntriesRead {
  try {
    const decoded = decodeUtf8(readFileSync(file));
    return decoded.ok ? decoded.value : refused({ place: file, reason: "The file must be encoded in UTF-8." });
  } catch (error) {
    return refused({ place: file, reason: `The file cannot be read (${systemCode(error)}).` });
  }
}

/** NDJSON shows by its name, or by a first line that is complete while more follow. */
function isNdjson(file: string, text: string): boolean {
  const [first = "", ...rest] = text.trim().split("\n");
  return file.endsWith(".ndjson") || (rest.length > 0 && readResource(first, "json", anySize).ok);
}

function readDocument(text: string, place: string): EntriesRead {
  const read = readResource(text, "json", anySize);
  if (!read.ok) return refused(...read.issues.map((issue) => findingOf(issue, place)));
  return read.value.resourceType === "Bundle" ? readBundle(read.value, place) : one(read.value, place);
}

function readBundle({ entry }: Resource, place: string): EntriesRead {
  if (!Array.isArray(entry)) {
    return refused({ place, element: "Bundle.entry", reason: "A Bundle must hold a list of entries." });
  }
  const read = entry.map((each: unknown, index) => {
    const path = `Bundle.entry[${index}]`;
    const resource = typeof each === "object" && each !== null && "resource" in each ? each.resource : undefined;
    if (isResource(resource)) return one(resource, `${place}, ${path}`);
    return refused({ place, element: `${path}.resource`, reason: "An entry must hold a resource." });
  });
  return { entries: read.flatMap(({ entries }) => entries), faults: read.flatMap(({ faults }) => faults) };
}

function one(resource: Resource, place: string): EntriesRead {
  return { entries: [{ resource, place }], faults: [] };
}

function refused(...faults: readonly Finding[]): EntriesRead {
  return { entries: [], faults };
}

function isResource(value: unknown): value is Resource {
  return (
    typeof value === "object" && value !== null && "resourceType" in value && typeof value.resourceType === "string"
  );
}
