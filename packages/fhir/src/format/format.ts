/** How a resource is written down. */
export type Format = "json" | "xml";

/**
 * The `Content-Type` of an answer in this format.
 * @see requirements FMT-01, FMT-02, GEN-12
 */
export function contentType(format: Format): string {
  return `application/fhir+${format};charset=utf-8`;
}
