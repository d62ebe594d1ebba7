import { proceed, refuseFor, type Step } from "../failure/failure.ts";

/** Asserts that the query can be decoded: what is percent-encoded must be UTF-8 (SLOT-32, READ-09). */
export function checkQuery({ url }: Request): Step<undefined> {
  const start = url.indexOf("?");
  if (start < 0) return proceed(undefined);
  try {
    decodeURIComponent(url.slice(start));
    return proceed(undefined);
  } catch {
    return refuseFor("query-invalid", {
      code: "invalid",
      rule: "query-encoding",
      diagnostics: "The query must be percent-encoded UTF-8.",
      requirement: "SLOT-32",
    });
  }
}
