import { expect, test } from "vitest";
import {
  answers,
  type Breakage,
  booking,
  cancelling,
  given,
  reading,
  readingHistory,
  searching,
  takesOver,
  withResource,
  withStatus,
} from "../testing/breakage.ts";
import { fetchOf, type Handler, handlerOf, type Told } from "../testing/handler.ts";
import { baseUrl, openProvider } from "../testing/open-provider.ts";
import { foundIn, raceHere } from "../testing/race-here.ts";
import { entriesOf } from "../testing/searches.ts";
import type { RaceReport } from "./race-report.ts";
import { raceText } from "./race-text.ts";

async function race(breakage: Breakage, options?: { readonly slots: number }): Promise<RaceReport> {
  return raceHere(fetchOf(breakage(handlerOf(await openProvider(options)))));
}

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
  expect(foundIn(await race(breakage))).toMatchObject(found);
});

test("takes version ids as they come, and asks for no histories where there are none (BOOK-06, HIST-01)", async () => {
  let histories = 0;
  const unlike: Breakage = (provider) => async (asked) => {
    histories += Number(readingHistory(asked));
    return readingHistory(asked) ? refuses(405)(asked) : renamed(provider)(asked);
  };
  const report = await race(unlike);
  expect(foundIn(report)).toEqual({});
  expect(report.leftovers).toEqual([]);
  expect(histories).toBe(1);
});

test("leaves open what a change came to whose answer is a 503, and tells which slots it may hold", async () => {
  let bookings = 0;
  // The first booking is that of one client alone, the next eight are those of the first race.
  const isRacing = (): boolean => ++bookings > 1 && bookings <= 9;
  const report = await race(answers((asked) => booking(asked) && isRacing(), withStatus(503)));
  expect(foundIn(report)).toEqual({});
  expect(report.runs.map(({ open }) => open)).toEqual([Array.from({ length: 8 }, () => 503), [], [], [], [], []]);
  expect(report.leftovers).toEqual([`${baseUrl}/Slot/slot-0`]);
  expect(raceText(report)).toContain(", 0 changes granted, 0 refused, 8 left open by 503\n");
  expect(raceText(report)).toContain(`\nLeft behind: ${baseUrl}/Slot/slot-0\n`);
});

test.each([
  ["A booking with nobody in its way was answered with 403.", answers(booking, withStatus(403))],
  ["A cancellation with nobody in its way was answered with 500.", answers(cancelling, withStatus(500))],
  [
    "The answer to a booking does not carry the appointment with its id and version.",
    answers(given(booking, 201), (told) => ({ ...told, body: "" })),
  ],
])("does not race where it would mean nothing: %s", async (stopped, breakage) => {
  const report = await race(breakage);
  expect(report).toMatchObject({ stopped, runs: [] });
});

test("needs three free slots", async () => {
  expect(await race((provider) => provider, { slots: 2 })).toMatchObject({
    stopped: "The races need 3 free slots of the service, and found 2.",
    runs: [],
  });
  expect(await race((provider) => provider, { slots: 3 })).not.toHaveProperty("stopped");
});

function refuses(status: number): Handler {
  return async () => ({ status, headers: new Headers(), body: "" });
}

/** The versions of an appointment are called `a1` and `a2`. */
function renamed(provider: Handler): Handler {
  const outwards = (text: string): string =>
    text.replaceAll(/("versionId":"|_history\/|W\/")(\d)/g, (_, before: string, digit: string) => `${before}a${digit}`);
  const inwards = (text: string): string => text.replaceAll(/("versionId":"|W\/")a(\d)/g, "$1$2");
  return async (asked) => {
    const { method, path, headers, body } = asked;
    const sent = new Headers(Array.from(headers, ([name, value]) => [name, inwards(value)]));
    const told = await provider({ method, path, headers: sent, body: inwards(body) });
    const heard = new Headers(Array.from(told.headers, ([name, value]) => [name, outwards(value)]));
    return { status: told.status, headers: heard, body: outwards(told.body) };
  };
}
