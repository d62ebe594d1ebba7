import type { Resource } from "@careslot/fhir";
import { beforeAll, describe, expect, it } from "vitest";
import { sendTo } from "./testing/consumer.ts";
import { bookingsOf, openShards, shardedEnvironment, shards } from "./testing/shards.ts";
import worker from "./worker.ts";

const read = "patient/appointment.read";
const write = "patient/appointment.write";

/** Which database has which service. */
const homes = [
  ["2000000001", "east"],
  ["2000000002", "kent"],
  ["2000000003", "west"],
] as const;

beforeAll(openShards);

const send = sendTo.bind(undefined, shardedEnvironment);

async function book(body: string | undefined, headers: Record<string, string> = {}): Promise<Response> {
  return send(write, "Appointment", { method: "POST", body: String(body), headers });
}

function idOf(answer: Response): string {
  return /\/Appointment\/([^/]+)\//.exec(answer.headers.get("Location") ?? "")?.[1] ?? "";
}

describe("a Worker with three databases", () => {
  it.each(homes)(
    "serves %s from its own database: search, booking, read and cancellation (BOOK-03)",
    async (service, name) => {
      const found = await send("organization/slot.read", `Slot?service=${service}&status=free&_include=Slot:schedule`);
      const { entry } = await found.json<{ readonly entry: readonly { readonly resource: Resource }[] }>();
      expect(new Set(entry.map(({ resource }) => resource.resourceType))).toEqual(new Set(["Slot", "Schedule"]));
      const booked = await book(bookingsOf(service, 1)[0]);
      expect(booked.status).toBe(201);
      const id = idOf(booked);
      expect(id).toMatch(new RegExp(`^${name}\\.[0-9a-f-]{36}$`));
      const answer = await send(read, `Appointment/${id}`);
      expect([answer.status, await answer.text()]).toEqual([200, await booked.text()]);
      const appointment = await (await send(read, `Appointment/${id}`)).json<Resource>();
      const cancelled = await send(write, `Appointment/${id}`, {
        method: "PUT",
        body: JSON.stringify({ ...appointment, status: "cancelled" }),
        headers: { "If-Match": 'W/"1"' },
      });
      expect([cancelled.status, cancelled.headers.get("ETag")]).toEqual([200, 'W/"2"']);
      for (const shard of shards) {
        expect(await shard.appointments.history(id)).toHaveLength(shard.name === name ? 2 : 0);
      }
    },
  );

  it("lets one of thirty bookings of a slot through (BOOK-30)", async () => {
    const [body] = bookingsOf("2000000002", 2);
    const answers = await Promise.all(Array.from({ length: 30 }, () => book(body)));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: 29 }, () => 422)]);
  });

  it("gathers a patient's appointments (PSRCH-01)", async () => {
    const booked = await Promise.all(homes.map(async ([service]) => idOf(await book(bookingsOf(service, 3)[0]))));
    const found = await send(read, "Appointment?identifier=9000000009");
    const { entry } = await found.json<{ readonly entry: readonly { readonly resource: Resource }[] }>();
    const starts = entry.map(({ resource }) => Date.parse(String(resource["start"])));
    expect(entry.map(({ resource }) => resource.id)).toEqual(expect.arrayContaining(booked));
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  it("answers a repeated request with its first result, whichever database it comes to (BOOK-38, D-04)", async () => {
    const headers = { "X-Request-Id": "11111111-1111-4111-8111-111111111111" };
    const first = await book(bookingsOf("2000000001", 5)[0], headers);
    expect(first.status).toBe(201);
    const again = await book(bookingsOf("2000000001", 5)[0], headers);
    const elsewhere = await book(bookingsOf("2000000002", 5)[0], headers);
    expect([again.status, elsewhere.status]).toEqual([409, 409]);
    expect(await elsewhere.text()).toContain(idOf(first));
  });

  it("seals the audit trail of each database when its minute comes, also where another one fails (AUD-06)", async () => {
    const broken = { prepare: () => ({ bind: () => ({ raw: () => Promise.reject(new Error("The line is gone.")) }) }) };
    const environment = { ...shardedEnvironment, EAST: broken as unknown as D1Database };
    await expect(worker.scheduled({}, environment)).rejects.toThrow("The line is gone.");
    const sealed = async () => {
      const verdicts = await Promise.all(shards.map(({ appointments }) => appointments.verifyAudit()));
      return verdicts.map((verdict) => verdict.ok && verdict.sealed > 0);
    };
    expect(await sealed()).toEqual([false, true, true]);
    await worker.scheduled({}, shardedEnvironment);
    expect(await sealed()).toEqual([true, true, true]);
  });
});
