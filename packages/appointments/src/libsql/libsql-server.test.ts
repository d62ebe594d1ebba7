import { createClient } from "@libsql/client";
import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appointmentsContract, unseenContract } from "../contract/index.ts";
import { bookingOf, load, sampleDiary, statuses } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import * as schema from "../schema.ts";
import { openLibsql } from "./open-libsql.ts";
import { type LibsqlServer, startLibsqlServer } from "./testing/libsql-server.ts";

let server: LibsqlServer;
beforeAll(async () => void (server = await startLibsqlServer()));
afterAll(() => server[Symbol.asyncDispose]());

appointmentsContract("a libSQL server over the network", connectAnew);
unseenContract("a libSQL server over the network", connectAnew);

async function connectAnew() {
  await empty();
  return connect();
}

describe("several connections to one libSQL server", () => {
  it("give a slot to exactly one of 100 bookings at the same time (BOOK-30)", async () => {
    await empty();
    const connections = [await connect(), await connect(), await connect(), await connect(), await connect()];
    const [{ appointments }] = connections as [(typeof connections)[0]];
    await appointments.importResources(sampleDiary(1));
    const slot = await load(appointments, 1);
    const outcomes = await Promise.all(
      connections.flatMap((one, index) =>
        Array.from({ length: 20 }, (_, turn) => one.appointments.book(bookingOf(slot, `a${index}-${turn}`))),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "slot-taken")).toHaveLength(99);
    expect(await appointments.listVersions({ id: "", versionId: 0 }, 10)).toHaveLength(1);
    expect(await statuses(appointments)).toEqual(["busy"]);
    for (const { close } of connections) close();
  });
});

async function connect() {
  const { database, close } = await openLibsql(createClient({ url: server.url }));
  return { appointments: createAppointments(database), close };
}

/** The append-only tables refuse to be emptied: all are laid anew. */
async function empty(): Promise<void> {
  const client = createClient({ url: server.url });
  const tables = Object.values(schema).filter((table) => is(table, SQLiteTable));
  const names = ["__drizzle_migrations", ...tables.map(getTableName)];
  await client.batch(
    names.map((name) => `drop table if exists ${name}`),
    "write",
  );
  client.close();
}
