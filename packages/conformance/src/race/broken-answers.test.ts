import { expect, test } from "vitest";
import {
  answers,
  type Breakage,
  given,
  reading,
  readingHistory,
  searching,
  takesOver,
  withResource,
} from "../testing/breakage.ts";
import type { Told } from "../testing/handler.ts";
import { foundIn, raceOn } from "../testing/race-here.ts";
import { entriesOf } from "../testing/searches.ts";

/** Reads are answered from what was read first. */
const stale: Breakage = (provider) => {
  const seen = new Map<string, Promise<Told>>();
  return takesOver(reading, (asked) => {
    const told = seen.get(asked.path) ?? provider(asked);
    seen.set(asked.path, told);
    return told;
  })(provider);
};

/** Searches after the first find nothing. */
const blind: Breakage = (provider) => {
  let searches = 0;
  const isLater = (): boolean => searches++ > 0;
  return answers(
    (asked) => searching(asked) && isLater(),
    withResource((bundle) => ({ ...bundle, entry: [] })),
  )(provider);
};

test.each<{ what: string; breakage: Breakage; found: Readonly<Record<string, readonly string[]>> }>([
  {
    what: "shows what was there before a change",
    breakage: stale,
    found: { "write-lost": ["VER-02", "CAN-11"] },
  },
  {
    what: "changes what is in a version",
    breakage: answers(
      given(reading, 200),
      withResource((appointment) => ({ ...appointment, description: "Another" })),
    ),
    found: { "version-changed": ["VER-01", "BOOK-05"] },
  },
  {
    what: "leaves the first version out of a history",
    breakage: answers(
      given(readingHistory, 200),
      withResource((bundle) => ({ ...bundle, entry: entriesOf(bundle).slice(0, -1) })),
    ),
    found: { "version-missing": ["VER-01", "HIST-01"] },
  },
  {
    what: "does not give slots back to the search",
    breakage: blind,
    found: { unexplained: ["BOOK-20", "CAN-16", "BOOK-21"] },
  },
])("finds a provider that $what", async ({ breakage, found }) => {
  expect(foundIn(await raceOn(breakage))).toMatchObject(found);
});
