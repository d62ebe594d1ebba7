import type { Resource } from "@careslot/fhir";
import { type Breakage, hears, searching, withResource } from "./breakage.ts";
import type { Asked } from "./handler.ts";

/** What is done to an answer. */
export type Change = ReturnType<typeof withResource>;

/** An entry of a Bundle. */
export type Entry = Readonly<Record<string, unknown>> & { readonly resource: Resource };

/** Searches whose decoded query matches, the run's own search for free slots left alone. */
export function asking(pattern: RegExp): (asked: Asked) => boolean {
  return (asked) => searching(asked) && pattern.test(decodeURIComponent(asked.path));
}

/** The provider hears another query than was asked. */
export function rewriting(from: string | RegExp, to: string): Breakage {
  return hears(searching, (asked) => ({ ...asked, path: asked.path.replace(from, to) }));
}

export function withMembers(members: object): Change {
  return withResource((bundle) => ({ ...bundle, ...members }));
}

export function entriesOf(bundle: Resource): readonly Entry[] {
  return (bundle["entry"] ?? []) as readonly Entry[];
}

export function withEntries(change: (entry: Entry) => object): Change {
  return withResource((bundle) => ({ ...bundle, entry: entriesOf(bundle).map(change) }));
}
