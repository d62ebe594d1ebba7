import { expect, it } from "vitest";
import { raceStore } from "../contract/racing/race-store.ts";
import { openSqlite } from "../sqlite/open-sqlite.ts";
import {
  acknowledgesFirst,
  checksThenWrites,
  forgetsRequests,
  freesSlotFirst,
  losesUpdates,
  remembersHistories,
} from "./testing/broken-stores.ts";

it.each([
  { how: "checks before it writes", storeOf: checksThenWrites, rule: "double-booking" },
  { how: "loses an update", storeOf: losesUpdates, rule: "version-changed" },
  { how: "acknowledges before it stores", storeOf: acknowledgesFirst, rule: "refusal-unjustified" },
  { how: "forgets requests", storeOf: forgetsRequests, rule: "request-twice" },
  { how: "frees the slot before it stores", storeOf: freesSlotFirst, rule: "double-booking" },
  { how: "remembers histories", storeOf: remembersHistories, rule: "write-lost" },
])(
  "a store that $how is found out within three hundred histories (BOOK-30, CAN-24, RID-05)",
  async ({ storeOf, rule }) => {
    const { faults } = await raceStore(() => openSqlite(":memory:"), { races: 300, storeOf });
    expect(faults.map((fault) => fault.rule)).toEqual(expect.arrayContaining([rule, "unexplained"]));
  },
);
