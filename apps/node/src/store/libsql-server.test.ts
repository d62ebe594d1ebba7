import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startLibsqlServer } from "@careslot/appointments/libsql/testing";
import type { Resource } from "@careslot/fhir";
import { expect, it } from "vitest";
import { consumerOf } from "../testing/consumer.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { startServing } from "../testing/serving.ts";
import { smallDiary } from "../testing/small-diary.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

it("imports, books, reads and cancels on a libSQL server over the network, and finds it all after a new start", async () => {
  await using server = await startLibsqlServer();
  using folder = temporaryFolder();
  const cwd = folder.path;
  const env = { PORT: "0", JWT_TRUST: "unsecured", DATABASE_URL: server.url };
  const { slots, diary } = smallDiary(1);
  writeFileSync(join(cwd, "diary.ndjson"), diary.map((resource) => JSON.stringify(resource)).join("\n"));
  expect(await runCareslot(["import", "diary.ndjson"], { cwd, env })).toMatchObject({ code: 0 });

  const id = await bookAndCancel();
  await using serving = await startServing(["serve"], { cwd, env });
  const consumer = consumerOf(rootOf(serving.url));
  const history = await consumer.read(`Appointment/${id}/_history`);
  expect(await history.json()).toMatchObject({ total: 2 });

  async function bookAndCancel(): Promise<string> {
    await using serving = await startServing(["serve"], { cwd, env });
    const consumer = consumerOf(rootOf(serving.url));
    const [slot] = slots as readonly [Resource];
    const booked = await consumer.book(slot);
    expect(booked.status).toBe(201);
    expect((await consumer.book(slot)).status).toBe(422);
    const appointment = (await booked.json()) as Resource & { readonly id: string };
    expect(await (await consumer.read(`Appointment/${appointment.id}`)).json()).toEqual(appointment);
    expect((await consumer.cancel(appointment, 1)).status).toBe(200);
    serving.kill("SIGTERM");
    expect(await serving.ended).toMatchObject({ code: 0 });
    return appointment.id;
  }
}, 60_000);

function rootOf(url: string): string {
  return `${url.replace("127.0.0.1", "localhost")}/STU3`;
}
