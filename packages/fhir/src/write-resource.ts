import type { Format } from "./format/format.ts";
import { writeJson } from "./json/write-json.ts";
import type { Resource } from "./resource.ts";
import { writeXml } from "./xml/write-xml.ts";

/** Any resource, be its elements typed or not. */
export type WritableResource = Resource | { readonly resourceType: string };

export interface WriteOptions {
  /** Whether to break lines and indent by two spaces, for people to read. Default false. */
  readonly pretty?: boolean;
}

/**
 * Writes a resource. Decimals keep the digits they were read with, as long as the objects that hold them are the ones
 * that the reader made. XML has no place for what STU3 does not define: a resource with unknown elements, elements of
 * the wrong shape or narrative that is not XHTML throws a `TypeError` that names the element; check it before.
 */
export function writeResource(resource: WritableResource, format: Format, options: WriteOptions = {}): string {
  const pretty = options.pretty ?? false;
  return format === "json" ? writeJson(resource, pretty) : writeXml(resource, pretty);
}
