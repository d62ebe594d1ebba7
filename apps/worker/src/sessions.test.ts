import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDiary, sendTo } from "./testing/consumer.ts";
import { testEnvironment } from "./testing/test-environment.ts";
import { watchedBinding } from "./testing/watched-binding.ts";

const { DB, BOOKINGS } = testEnvironment;
const { binding, begun } = watchedBinding(DB);
const environment = { ...testEnvironment, DB: binding, D1_REPLICAS: "on" };

const read = "patient/appointment.read";
const write = "patient/appointment.write";
const slots = "organization/slot.read";
const bookmark = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;

beforeAll(openDiary);
beforeEach(() => begun.splice(0));

/** Books a slot: the path of the appointment, and the bookmark that came with the answer. */
async function book(index: number): Promise<{ readonly path: string; readonly seen: string }> {
  const answer = await sendTo(environment, write, "Appointment", {
    method: "POST",
    body: JSON.stringify(BOOKINGS[index]),
  });
  expect(answer.status).toBe(201);
  const path = /\/(Appointment\/[^/]+)\//.exec(answer.headers.get("Location") ?? "")?.[1];
  return { path: path ?? "", seen: answer.headers.get("X-D1-Bookmark") ?? "" };
}

describe("what is read where, with replicas", () => {
  it("is on the primary for what is booked and cancelled, whatever bookmark comes with it", async () => {
    const { path, seen } = await book(0);
    expect(seen).toMatch(bookmark);
    expect(begun).toEqual(["first-primary"]);
    const booked = await (await sendTo(environment, read, path)).json<object>();
    begun.splice(0);
    const headers = { "If-Match": 'W/"1"', "X-D1-Bookmark": seen };
    const body = JSON.stringify({ ...booked, status: "cancelled" });
    const cancelled = await sendTo(environment, write, path, { method: "PUT", body, headers });
    expect(cancelled.status).toBe(200);
    expect(String(cancelled.headers.get("X-D1-Bookmark")) > seen).toBe(true);
    expect(begun).toEqual(["first-primary"]);
  });

  it("is the primary's state for an appointment, so that a booking is found at once without a bookmark", async () => {
    const { path } = await book(1);
    begun.splice(0);
    for (const below of [path, `${path}/_history`, `${path}/_history/1`, "Appointment?identifier=9000000009"]) {
      const answer = await sendTo(environment, read, below);
      expect([answer.status, answer.headers.get("X-D1-Bookmark")]).toEqual([200, expect.stringMatching(bookmark)]);
    }
    expect(begun).toEqual(Array.from({ length: 4 }, () => "first-primary"));
  });

  it("is any replica that knows the booking, for the consumer that brings its bookmark", async () => {
    const { path, seen } = await book(2);
    begun.splice(0);
    const answer = await sendTo(environment, read, path, { headers: { "X-D1-Bookmark": seen } });
    expect(answer.status).toBe(200);
    await sendTo(environment, slots, "Slot?service=2000000001", { headers: { "X-D1-Bookmark": seen } });
    expect(begun).toEqual([seen, seen]);
  });

  it("is any replica at all for a search of slots", async () => {
    expect((await sendTo(environment, slots, "Slot?service=2000000001")).status).toBe(200);
    expect(begun).toEqual(["first-unconstrained"]);
  });

  it.each([
    ["a constraint", "first-unconstrained"],
    ["empty", ""],
    ["too short", "00000001-00000002-00004e2f"],
    ["another database's", "kent=00000001-00000002-00004e2f-0a83ea2fceebc654de0640c422be4653"],
    ["too long", `00000001-00000002-00004e2f-0a83ea2fceebc654de0640c422be4653,${"0".repeat(9000)}`],
    ["in capital letters", "00000001-00000002-00004E2F-0A83EA2FCEEBC654DE0640C422BE4653"],
  ])("is as strict as without a bookmark when what comes is none: %s", async (_, brought) => {
    const answer = await sendTo(environment, read, "Appointment/nobody", { headers: { "X-D1-Bookmark": brought } });
    expect(answer.status).toBe(404);
    expect(begun).toEqual(["first-primary"]);
  });

  it("asks no database for what the provider can do", async () => {
    const answer = await sendTo(environment, slots, "metadata");
    expect([answer.status, answer.headers.get("X-D1-Bookmark")]).toEqual([200, null]);
    expect(begun).toEqual([]);
  });
});

describe("what is read where, without replicas", () => {
  const without = { ...environment, D1_REPLICAS: "off" };

  it("is the primary for everything: no session is opened, no bookmark read and none sent", async () => {
    const headers = { "X-D1-Bookmark": "ffffffff-ffffffff-ffffffff-ffffffffffffffffffffffffffffffff" };
    const body = JSON.stringify(BOOKINGS[3]);
    const booked = await sendTo(without, write, "Appointment", { method: "POST", body, headers });
    const path = /\/(Appointment\/[^/]+)\//.exec(booked.headers.get("Location") ?? "")?.[1] ?? "";
    const found = await sendTo(without, read, path, { headers });
    expect(await found.text()).toBe(await booked.clone().text());
    const cancelled = await sendTo(without, write, path, {
      method: "PUT",
      body: JSON.stringify({ ...(await booked.json<object>()), status: "cancelled" }),
      headers: { ...headers, "If-Match": 'W/"1"' },
    });
    const history = await sendTo(without, read, `${path}/_history`, { headers });
    const searched = await sendTo(without, slots, "Slot?service=2000000001", { headers });
    const answers = [booked, found, cancelled, history, searched];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 200, 200]);
    expect(answers.map((answer) => answer.headers.get("X-D1-Bookmark"))).toEqual(answers.map(() => null));
    expect(begun).toEqual([]);
  });
});
