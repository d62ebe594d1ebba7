import { proceed, refuseFor, type Step } from "../failure/failure.ts";

/** Longest URL that is read, in characters: the longest search has a few hundred. */
const longest = 8 * 1024;

/** Asserts that the URL is of a length that anybody would write. */
export function checkUrl({ url }: Request): Step<undefined> {
  if (url.length <= longest) return proceed(undefined);
  return refuseFor("url-too-long", {
    code: "too-long",
    rule: "url-length",
    diagnostics: `The URL must not be longer than ${longest} characters.`,
  });
}
