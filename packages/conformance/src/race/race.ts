import type { Track } from "./track.ts";

/** Requests that get in each other's way. */
export interface Race {
  /** What races, in a few words. */
  readonly name: string;
  /** How many slots it takes, all of them free at its beginning. */
  readonly slots: number;
  /** Has its requests cross. Whether all is well afterwards is not for the race to say. */
  readonly run: (track: Track) => Promise<void>;
}
