import { isServiceRoot } from "../run/service-root.ts";

/** What `--aud` says, as an option of a run. Throws a `TypeError` where it is no service root: tokens have it to the letter. */
export function readAudience(aud: string | undefined): { readonly audience?: string } {
  if (aud === undefined) return {};
  if (!isServiceRoot(aud)) {
    throw new TypeError("--aud must be an absolute URL that ends without a slash, query or fragment.");
  }
  return { audience: aud };
}
