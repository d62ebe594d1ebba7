import type { Context } from "./context.ts";
import type { Verdict } from "./verdict.ts";

/** How strongly the sources ask for it; `derived`: they do not say it, yet what they say leaves no other sensible reading. */
export type Level = "must" | "should" | "derived";

/** One statement of the specification, and how to see from outside whether a provider keeps it. */
export interface Case {
  /** Stable name: the requirement it rests on, and a word more where that one has several cases, as in `BOOK-34-missing`. */
  readonly id: string;
  /** The statement, in one sentence. */
  readonly title: string;
  /** Ids of the requirements that it shows, the leading one first. */
  readonly requirements: readonly [string, ...string[]];
  readonly level: Level;
  /** Page, section and sentence that say so: `Book an appointment: Success 2`. */
  readonly source: string;
  /** Puts the provider to the test. May throw `CaseStopped` where it cannot get as far as its own check. */
  readonly run: (context: Context) => Promise<Verdict>;
}

/** Cases that belong together, in the order in which they run. */
export interface Area {
  readonly name: string;
  readonly cases: readonly Case[];
}
