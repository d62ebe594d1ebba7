import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAppointments } from "@careslot/appointments";
import { checkHistory, type History } from "@careslot/appointments/linearizability";
import { acknowledgesFirst, checksThenWrites, losesUpdates } from "@careslot/appointments/linearizability/testing";
import { openSqlite } from "@careslot/appointments/sqlite";
import type { Resource } from "@careslot/fhir";
import { describe, expect, it } from "vitest";
import { consumerOf } from "../testing/consumer.ts";
import { raceOverHttp } from "../testing/race-over-http.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { serveHere } from "../testing/serve-here.ts";
import { startServing } from "../testing/serving.ts";
import { smallDiary } from "../testing/small-diary.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const rounds = 10;
const slotsInRound = 3;

const { slots, diary } = smallDiary(rounds * slotsInRound);

describe("requests that cross on many connections", () => {
  it("are answered as if they had come one after another (BOOK-30, CAN-24, D-04)", async () => {
    using folder = temporaryFolder();
    const cwd = folder.path;
    writeFileSync(join(cwd, "diary.ndjson"), diary.map((resource) => JSON.stringify(resource)).join("\n"));
    await runCareslot(["import", "diary.ndjson"], { cwd });
    await using serving = await startServing(["serve"], { cwd, env: { PORT: "0", JWT_TRUST: "unsecured" } });
    const consumer = consumerOf(`${serving.url.replace("127.0.0.1", "localhost")}/STU3`);
    const outcomes = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const history = await raceOverHttp(consumer, slotsOf(round), round);
      expect(checkHistory(history)).toEqual([]);
      expect(history.filter(({ answer }) => answer === undefined)).toEqual([]);
      for (const operation of history) outcomes.add(outcomeOf(operation));
    }
    const refusals = ["book slot-taken", "book request-repeated", "cancel version-conflict"];
    expect([...outcomes]).toEqual(expect.arrayContaining(["book", "cancel", "read", "history", ...refusals]));
  }, 60_000);

  it.each([
    { how: "checks before it writes", storeOf: checksThenWrites },
    { how: "loses an update", storeOf: losesUpdates },
    { how: "acknowledges before it stores", storeOf: acknowledgesFirst },
  ])(
    "find out a store that $how (BOOK-30, CAN-24)",
    async ({ storeOf }) => {
      const { database, close } = await openSqlite(":memory:");
      const appointments = { ...createAppointments(database), ...storeOf(database) };
      await appointments.importResources(diary.map((resource) => ({ resource, content: JSON.stringify(resource) })));
      await using serving = await serveHere({ appointments, [Symbol.dispose]: close });
      const consumer = consumerOf(`http://localhost:${serving.port}/STU3`);
      const rules = new Set<string>();
      for (let round = 0; round < rounds && rules.size === 0; round++) {
        for (const { rule } of checkHistory(await raceOverHttp(consumer, slotsOf(round), round))) rules.add(rule);
      }
      expect([...rules]).toContain("unexplained");
    },
    60_000,
  );
});

function slotsOf(round: number): readonly Resource[] {
  return slots.slice(round * slotsInRound, (round + 1) * slotsInRound);
}

function outcomeOf({ kind, answer }: History[number]): string {
  const said = answer?.said;
  return typeof said === "object" && "reason" in said ? `${kind} ${said.reason}` : kind;
}
