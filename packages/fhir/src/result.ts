import type { Issues } from "./issue.ts";

/** What a reader gives back: the value, or every reason why there is none. Refused input is a value, never an exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: Issues };
