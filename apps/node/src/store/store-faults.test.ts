import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { importDemo } from "../demo/import-demo.ts";
import { startServer } from "../server/start-server.ts";
import { readSettings } from "../settings/read-settings.ts";
import { bookingOf, type ChangeAnswer, read, send } from "../testing/change.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const now = new Date();
const bookings = demoResources(now)
  .filter(({ resourceType }) => resourceType === "Slot")
  .slice(-10)
  .map(bookingOf);

it("books nothing on a full disk, and the same request once there is room, without a restart (BOOK-37, BOOK-38)", async () => {
  await using serving = await serveFile();
  const { server, pragma } = serving;
  await pragma(`max_page_count = ${String(await pragma("page_count"))}`);
  // The first ones may fit on the last page.
  const answers = await Promise.all(bookings.map((booking) => send(server, booking)));
  const refused = bookings.filter((_, index) => answers[index]?.status !== 201);
  expect(refused.length).toBeGreaterThan(0);
  answers.filter(({ status }) => status !== 201).forEach(expectUnavailable);

  await pragma("max_page_count = 1000000");
  for (const booking of refused) {
    const booked = await send(server, booking);
    expect(booked.status).toBe(201);
    expect(await send(server, booking)).toMatchObject({ status: 409, version: booked.version });
  }
});

it("books nothing while another process holds the file, reads on, and books when it lets go (BOOK-37, BOOK-38)", async () => {
  await using serving = await serveFile();
  const { server, file } = serving;
  const [booking = expect.fail("There is a slot.")] = bookings;
  using other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const refused = send(server, booking);
  expect((await read(server, "/Slot", "organization/slot.read")).status).toBe(200);
  expectUnavailable(await refused);
  other.exec("COMMIT");
  expect((await send(server, booking)).status).toBe(201);
});

function expectUnavailable({ status, retryAfter, text }: ChangeAnswer): void {
  expect([status, retryAfter]).toEqual([503, "5"]);
  expect(JSON.parse(text)).toMatchObject({ resourceType: "OperationOutcome", issue: [{ code: "transient" }] });
  expect(text).not.toMatch(/database|disk|locked/);
}

/** A server on a file, little patience, and a way to the engine's settings. */
async function serveFile() {
  await using untilReady = new AsyncDisposableStack();
  const folder = untilReady.use(temporaryFolder());
  const file = join(folder.path, "careslot.db");
  const { database, close } = await openSqlite(file, { patience: 500 });
  untilReady.defer(close);
  const appointments = createAppointments(database);
  await importDemo(appointments, now);
  const settings = readSettings({ JWT_TRUST: "unsecured", PORT: "0" });
  const server = untilReady.use(await startServer(settings, appointments));
  const whileServing = untilReady.move();
  return {
    file,
    server,
    pragma: async (text: string) => (await database.values(`PRAGMA ${text}`))[0]?.[0],
    [Symbol.asyncDispose]: () => whileServing.disposeAsync(),
  };
}
