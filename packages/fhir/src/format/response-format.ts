import type { Result } from "../result.ts";
import { acceptedFormat } from "./accepted-format.ts";
import type { Format } from "./format.ts";
import { formatNamed, formatOf, isUtf8, parseMediaType } from "./media-type.ts";
import { unsupportedMediaType } from "./unsupported-media-type.ts";

/** What a request says about the format of its answer. */
export interface StatedFormat {
  /** The value of the `_format` parameter. */
  readonly parameter?: string | undefined;
  /** The `Accept` header. */
  readonly accept?: string | undefined;
  /** The `Content-Type` header of the request itself. */
  readonly contentType?: string | undefined;
}

/**
 * The format of the answer: `_format`, else `Accept`, else the format of the request's body, else JSON. A refusal is a
 * 415: what is stated asks for something that cannot be given.
 * @see requirements FMT-03 to FMT-10, D-15, D-42
 */
export function responseFormat(stated: StatedFormat): Result<Format> {
  const { parameter, accept, contentType } = stated;
  if (parameter !== undefined) return answer(parameterFormat(parameter), "format-parameter");
  // Most clients name one format and nothing else.
  const named = formatNamed(accept ?? "");
  if (named !== undefined) return { ok: true, value: named };
  const fallback = bodyFormat(contentType) ?? "json";
  if (accept === undefined || accept.trim() === "") return answer(fallback, "accept");
  return answer(acceptedFormat(accept, fallback), "accept");
}

function bodyFormat(contentType: string | undefined): Format | undefined {
  const mediaType = parseMediaType(contentType ?? "");
  return mediaType && formatOf(mediaType);
}

function parameterFormat(parameter: string): Format | undefined {
  if (parameter === "json" || parameter === "xml") return parameter;
  // A plus sign that a client leaves bare in a query arrives as a space.
  const mediaType = parseMediaType(parameter.trim().replace(" ", "+"));
  return mediaType && isUtf8(mediaType) ? formatOf(mediaType) : undefined;
}

function answer(format: Format | undefined, rule: string): Result<Format> {
  if (format) return { ok: true, value: format };
  return unsupportedMediaType(
    rule,
    "An answer can be written as application/fhir+json or application/fhir+xml, in utf-8.",
    "FMT-07",
  );
}
