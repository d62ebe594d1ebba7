import type { Format } from "./format.ts";
import { formatOf, isUtf8, type MediaType, parseMediaType } from "./media-type.ts";

/** How much a format is wanted. */
interface Preference {
  /** Exact names outrank `application/*`, which outranks a range of everything (RFC 9110, 12.5.1). */
  readonly precision: number;
  /** From 0, not acceptable, to 1. */
  readonly quality: number;
  /** Where in the header it stands: of two that are wanted alike, the earlier wins. */
  readonly position: number;
}

/** The format that an `Accept` header wants most, if it takes any; `fallback` where it has no preference. */
export function acceptedFormat(accept: string, fallback: Format): Format | undefined {
  const ranges = accept.split(",").map(parseMediaType);
  const other: Format = fallback === "json" ? "xml" : "json";
  const first = preference(ranges, fallback);
  const second = preference(ranges, other);
  if (!wanted(first)) return wanted(second) ? other : undefined;
  if (!wanted(second)) return fallback;
  if (first.quality !== second.quality) return first.quality > second.quality ? fallback : other;
  return second.position < first.position ? other : fallback;
}

function preference(ranges: readonly (MediaType | undefined)[], format: Format): Preference | undefined {
  let best: Preference | undefined;
  for (const [position, range] of ranges.entries()) {
    const precision = range && isUtf8(range) ? precisionOf(range, format) : 0;
    const quality = range ? qualityOf(range) : undefined;
    if (precision === 0 || quality === undefined) continue;
    const better = !best || precision > best.precision || (precision === best.precision && quality > best.quality);
    if (better) best = { precision, quality, position };
  }
  return best;
}

function precisionOf(range: MediaType, format: Format): number {
  if (formatOf(range) === format) return 3;
  if (range.essence === "application/*" || range.essence === "text/*") return 2;
  return range.essence === "*/*" ? 1 : 0;
}

function qualityOf(range: MediaType): number | undefined {
  const text = range.parameters.get("q") ?? "1";
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : undefined;
}

function wanted(preference: Preference | undefined): preference is Preference {
  return preference !== undefined && preference.quality > 0;
}
