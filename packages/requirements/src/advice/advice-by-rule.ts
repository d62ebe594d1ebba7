import { bookingAdvice } from "./booking.ts";
import { exchangeAdvice } from "./exchange.ts";
import { importAdvice } from "./import.ts";
import { invariantAdvice } from "./invariants.ts";
import { profileAdvice } from "./profile.ts";
import { readingAdvice } from "./reading.ts";
import { searchAdvice } from "./search.ts";
import { tokenAdvice } from "./tokens.ts";

/** Every sentence of advice by the code of its rule. */
export const advice: ReadonlyMap<string, string> = new Map(
  [
    readingAdvice,
    profileAdvice,
    invariantAdvice,
    bookingAdvice,
    searchAdvice,
    tokenAdvice,
    exchangeAdvice,
    importAdvice,
  ].flatMap((area) => Object.entries(area)),
);
