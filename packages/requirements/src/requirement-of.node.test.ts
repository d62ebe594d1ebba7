import { expect, test } from "vitest";
import { requirements } from "./statements/requirements.ts";
import { requirementOf } from "./requirement-of.ts";
import { sources } from "./testing/sources.ts";

/** A requirement's id is cited as a text of its own. */
const citation = /"((?:AUD|BOOK|CAN|D|ERR|FMT|GEN|HIST|JWT|META|NFR|PSRCH|READ|REP|RID|SLOT|SSP|UPD|VER|VREAD)-\d\d)"/g;

const cited = new Set([...sources().values()].flatMap((text) => [...text.matchAll(citation)].map(([, id = ""]) => id)));

test("says what every requirement that is cited asks for", () => {
  expect([...cited].filter((id) => requirementOf(id) === undefined)).toEqual([]);
});

test("states no requirement that nothing cites", () => {
  expect([...requirements.keys()].filter((id) => !cited.has(id))).toEqual([]);
});

test("states each in one sentence, with the page that it stands on", () => {
  expect(requirementOf("BOOK-48")).toEqual({
    id: "BOOK-48",
    statement: "A booking has a description.",
    source: "NHS Booking API: Appointment",
    url: expect.stringMatching(/^https:\/\/github\.com\/nhsconnect\/NHS-Booking-API\/.+\/appointment\.md$/),
  });
  for (const id of requirements.keys()) expect(requirementOf(id)?.statement).toMatch(/^[A-Za-z].+[^.]\.$/);
});

test("knows where the pages had to be read one way or another", () => {
  expect(requirementOf("D-32")).not.toHaveProperty("url");
});

test("does not know a requirement that there is none of", () => {
  expect([requirementOf("BOOK-00"), requirementOf("constructor")]).toEqual([undefined, undefined]);
});
