import type { Format } from "./format/format.ts";
import { readJson } from "./json/read-json.ts";
import { limitsOf, type ReadOptions } from "./read-options.ts";
import { refusal } from "./refusal.ts";
import type { Resource } from "./resource.ts";
import type { Result } from "./result.ts";
import { readXml } from "./xml/read-xml.ts";

/**
 * Reads a resource, strictly: what comes back has no duplicate, dangerous or ambiguous parts, and is written again as it
 * was, decimals with all their digits. Elements that STU3 does not know are kept from JSON (D-49) and refused in XML.
 * A refusal names its rule, and the FHIRPath of the element where one is known; it is answered with 400 (D-08).
 * @see http://hl7.org/fhir/STU3/json.html
 * @see http://hl7.org/fhir/STU3/xml.html
 */
export function readResource(text: string, format: Format, options: ReadOptions = {}): Result<Resource> {
  const limits = limitsOf(options);
  if (text.length > limits.maximumLength) {
    return refusal("too-large", "too-long", `The text must not be longer than ${limits.maximumLength} characters.`);
  }
  if (text.trim() === "") return refusal("empty", "structure", "The text must hold a resource.");
  return format === "json" ? readJson(text, limits) : readXml(text, limits);
}
