import type { Format } from "./format/format.ts";
import { writeJson } from "./json/write-json.ts";
import type { Resource } from "./resource.ts";

export interface WriteOptions {
  /** Whether to break lines and indent by two spaces, for people to read. Default false. */
  readonly pretty?: boolean;
}

/**
 * Writes a resource. Decimals keep the digits they were read with, as long as the objects that hold them are the ones
 * that the reader made.
 */
export function writeResource(resource: Resource, format: Format, options: WriteOptions = {}): string {
  if (format === "xml") throw new TypeError("XML is not supported.");
  return writeJson(resource, options.pretty ?? false);
}
