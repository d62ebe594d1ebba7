import { expect, test } from "vitest";
import { answers, type Breakage, booking, cancelling, given, readingHistory, withStatus } from "../testing/breakage.ts";
import type { Handler } from "../testing/handler.ts";
import { baseUrl, openProvider } from "../testing/open-provider.ts";
import { foundIn, raceHere, raceOn } from "../testing/race-here.ts";
import { raceText } from "./race-text.ts";

test("takes version ids as they come, and asks for no histories where there are none (BOOK-06, HIST-01)", async () => {
  let histories = 0;
  const unlike: Breakage = (provider) => async (asked) => {
    histories += Number(readingHistory(asked));
    return readingHistory(asked) ? refuses(405)(asked) : renamed(provider)(asked);
  };
  const report = await raceOn(unlike);
  expect(foundIn(report)).toEqual({});
  expect(report.leftovers).toEqual([]);
  expect(histories).toBe(1);
});

test("leaves open what a change came to whose answer is a 503, and tells which slots it may hold", async () => {
  let bookings = 0;
  // The first booking is that of one client alone, the next eight are those of the first race.
  const isRacing = (): boolean => ++bookings > 1 && bookings <= 9;
  const report = await raceOn(answers((asked) => booking(asked) && isRacing(), withStatus(503)));
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
  const report = await raceOn(breakage);
  expect(report).toMatchObject({ stopped, runs: [] });
});

test("runs the race that has begun to its end when it is stopped, and leaves nothing behind", async () => {
  const controller = new AbortController();
  const provider = await openProvider();
  let bookings = 0;
  const report = await raceHere(
    (request) => {
      if (request.method === "POST" && ++bookings === 3) controller.abort();
      return provider(request);
    },
    { signal: controller.signal },
  );
  expect(report).toMatchObject({ stopped: "The races were stopped.", leftovers: [] });
  expect(report.runs).toMatchObject([{ granted: 1, refused: 7, open: [], violations: [] }]);
});

test("needs three free slots", async () => {
  expect(await raceOn((provider) => provider, { slots: 2 })).toMatchObject({
    stopped: "The races need 3 free slots of the service, and found 2.",
    runs: [],
  });
  expect(await raceOn((provider) => provider, { slots: 3 })).not.toHaveProperty("stopped");
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
