import type { Result } from "../result.ts";
import type { Format } from "./format.ts";
import { formatOf, isUtf8, parseMediaType } from "./media-type.ts";
import { unsupportedMediaType } from "./unsupported-media-type.ts";

/** Names of XML that say nothing about FHIR: a request body may not be called so (FMT-08). */
const generic = new Set(["application/xml", "text/xml"]);

/**
 * The format of a request's body, from its `Content-Type`. A refusal is a 415: the header is missing or doubled,
 * names a type that is not FHIR's, or another character set than UTF-8.
 * @see requirements FMT-01, FMT-02, FMT-08, FMT-10
 */
export function requestFormat(contentType: string | undefined): Result<Format> {
  const mediaType = parseMediaType(contentType ?? "");
  const format = mediaType && formatOf(mediaType);
  if (!mediaType || !format || generic.has(mediaType.essence)) {
    return unsupportedMediaType(
      "content-type",
      "The Content-Type of a request body must be application/fhir+json or application/fhir+xml.",
      "FMT-08",
    );
  }
  if (!isUtf8(mediaType)) {
    return unsupportedMediaType("charset", "The charset of a request body must be utf-8.", "GEN-12");
  }
  return { ok: true, value: format };
}
