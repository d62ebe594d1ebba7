import type { Race } from "./race.ts";
import { anythingAtOnce } from "./races/anything-at-once.ts";
import { bookOneSlot } from "./races/book-one-slot.ts";
import { cancelAgainstRebook } from "./races/cancel-against-rebook.ts";
import { cancelOneVersion } from "./races/cancel-one-version.ts";
import { oneRequest } from "./races/one-request.ts";
import { readWhileWriting } from "./races/read-while-writing.ts";

/** Every race, in the order in which a round runs them. */
export const races: readonly Race[] = [
  bookOneSlot,
  cancelOneVersion,
  cancelAgainstRebook,
  oneRequest,
  readWhileWriting,
  anythingAtOnce,
];
