import type { Format } from "./format.ts";

/** One media type or media range, in lower case, with what stands behind its semicolons. */
export interface MediaType {
  /** `application/fhir+json`, `text/*`, or a wildcard. */
  readonly essence: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Every name that a format goes by: FHIR's own, its DSTU2 one (FMT-10), the generic ones (FMT-05). */
const formats: ReadonlyMap<string, Format> = new Map([
  ["application/fhir+json", "json"],
  ["application/json+fhir", "json"],
  ["application/json", "json"],
  ["text/json", "json"],
  ["application/fhir+xml", "xml"],
  ["application/xml+fhir", "xml"],
  ["application/xml", "xml"],
  ["text/xml", "xml"],
]);

/** The format that a media type names, whatever its parameters, or none. */
export function formatOf(mediaType: MediaType): Format | undefined {
  return formats.get(mediaType.essence);
}

/** The format that a text names which is a media type in lower case and nothing else, or none. */
export function formatNamed(text: string): Format | undefined {
  return formats.get(text);
}

/** Reads one media type. Nothing comes back for a text that is none, such as two of them joined by a comma. */
export function parseMediaType(text: string): MediaType | undefined {
  const [essence = "", ...rest] = text.split(";").map((part) => part.trim());
  if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(essence)) return undefined;
  return { essence: essence.toLowerCase(), parameters: new Map(rest.map(parseParameter)) };
}

/** Whether the characters are UTF-8, the only encoding that FHIR knows; nothing said means UTF-8 (GEN-12). */
export function isUtf8(mediaType: MediaType): boolean {
  const charset = mediaType.parameters.get("charset");
  return charset === undefined || charset.toLowerCase() === "utf-8";
}

function parseParameter(text: string): readonly [string, string] {
  const [name = "", value = ""] = text.split("=", 2).map((part) => part.trim());
  return [name.toLowerCase(), value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value];
}
