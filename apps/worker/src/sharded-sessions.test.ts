import { beforeAll, describe, expect, it } from "vitest";
import { sendTo } from "./testing/consumer.ts";
import { bookingsOf, openShards, shardedEnvironment, shards } from "./testing/shards.ts";

const read = "patient/appointment.read";
const write = "patient/appointment.write";

beforeAll(openShards);

const send = sendTo.bind(undefined, { ...shardedEnvironment, D1_REPLICAS: "on" });

/** Books the last slot but a few: the appointment's id, and the bookmarks that came with the answer. */
async function book(service: string, last: number, headers: Record<string, string> = {}) {
  const [body = ""] = bookingsOf(service, last);
  const answer = await send(write, "Appointment", { method: "POST", body, headers });
  expect(answer.status).toBe(201);
  const id = /\/Appointment\/([^/]+)\//.exec(answer.headers.get("Location") ?? "")?.[1] ?? "";
  return { answer, id, seen: answer.headers.get("X-D1-Bookmark") ?? "" };
}

describe("a Worker with three databases that have replicas", () => {
  it.each([
    ["2000000001", "east"],
    ["2000000002", "kent"],
    ["2000000003", "west"],
  ])("reads and cancels a booking of %s by the bookmark of its database alone", async (service, name) => {
    const { answer, id, seen } = await book(service, 1);
    expect([id, seen]).toEqual([
      expect.stringMatching(new RegExp(`^${name}\\.[0-9a-f-]{36}$`)),
      expect.stringMatching(new RegExp(`^${name}=[0-9a-f-]{59}$`)),
    ]);
    const found = await send(read, `Appointment/${id}`, { headers: { "X-D1-Bookmark": seen } });
    const appointment = await found.text();
    expect([found.status, appointment]).toEqual([200, await answer.text()]);
    const cancelled = await send(write, `Appointment/${id}`, {
      method: "PUT",
      body: JSON.stringify({ ...(JSON.parse(appointment) as object), status: "cancelled" }),
      headers: { "If-Match": 'W/"1"', "X-D1-Bookmark": seen },
    });
    expect([cancelled.status, cancelled.headers.get("ETag")]).toEqual([200, 'W/"2"']);
    for (const shard of shards) {
      expect(await shard.appointments.history(id)).toHaveLength(shard.name === name ? 2 : 0);
    }
  });

  it("gives a bookmark of each that it gathered a patient's appointments from (PSRCH-01)", async () => {
    const { id } = await book("2000000002", 2);
    const found = await send(read, "Appointment?identifier=9000000009", { headers: { "X-D1-Bookmark": "east=1" } });
    expect(await found.text()).toContain(id);
    expect(found.headers.get("X-D1-Bookmark")).toMatch(/^east=[0-9a-f-]{59}, kent=[0-9a-f-]{59}, west=[0-9a-f-]{59}$/);
  });

  it("keeps the bookmarks that a client has of other databases", async () => {
    const { seen } = await book("2000000001", 3);
    const booked = await book("2000000003", 3, { "X-D1-Bookmark": seen });
    expect(booked.seen).toMatch(new RegExp(`^${seen}, west=[0-9a-f-]{59}$`));
  });
});
