import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import type { Resource } from "@careslot/fhir";
import { beforeAll, describe, expect, it } from "vitest";
import { openDiary, send, sendPlain, sendTo } from "./testing/consumer.ts";
import { testEnvironment } from "./testing/test-environment.ts";
import worker from "./worker.ts";

const { BASE_URL, BOOKINGS, DB } = testEnvironment;

const read = "patient/appointment.read";
const write = "patient/appointment.write";

beforeAll(openDiary);

describe("the Worker", () => {
  it("finds the free slots of a service (SLOT-01)", async () => {
    const start = encodeURIComponent(String(BOOKINGS[0]?.["start"]));
    const response = await send(
      "organization/slot.read",
      `Slot?service=2000000001&status=free&start=ge${start}&start=le${start}`,
    );
    expect(response.status).toBe(200);
    expect(await slotStarts(response)).toEqual([BOOKINGS[0]?.["start"]]);
  });

  it("books, and serves what it booked (BOOK-03, READ-01, VREAD-01)", async () => {
    const { booked, id } = await book(0);
    expect(booked.headers.get("Location")).toBe(`${BASE_URL}/Appointment/${id}/_history/1`);
    expect(booked.headers.get("ETag")).toBe('W/"1"');
    const content = await booked.text();
    const current = await send(read, `Appointment/${id}`);
    const version = await send(read, `Appointment/${id}/_history/1`);
    expect([current.status, await current.text()]).toEqual([200, content]);
    expect([version.status, await version.text()]).toEqual([200, content]);
  });

  it("cancels, keeps both versions and frees the slot (CAN-03, CAN-11, CAN-16)", async () => {
    const { booked, id } = await book(1);
    const cancelled = await cancel(id, await booked.json());
    expect([cancelled.status, cancelled.headers.get("ETag")]).toEqual([200, 'W/"2"']);
    const history = await (await send(read, `Appointment/${id}/_history`)).json<Resource>();
    expect(history["entry"]).toMatchObject([
      { resource: { status: "cancelled", meta: { versionId: "2" } } },
      { resource: { status: "booked", meta: { versionId: "1" } } },
    ]);
    expect((await book(1)).booked.status).toBe(201);
  });

  it("lets one of a hundred bookings of a slot through (BOOK-21, BOOK-30)", async () => {
    const requests = Array.from({ length: 100 }, () =>
      send(write, "Appointment", { method: "POST", body: booking(2) }),
    );
    const answers = await Promise.all(requests);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 422)).toHaveLength(99);
  });

  it("writes the audit trail after the answer (AUD-05)", async () => {
    const { status } = await send(read, "Appointment/nobody");
    expect(status).toBe(404);
    await expect.poll(() => DB.prepare("select outcome from audit where outcome = 404").first("outcome")).toBe(404);
  });

  it("seals the audit trail when its minute comes (AUD-06)", async () => {
    const appointments = createAppointments(openD1(DB));
    const entries = (await appointments.auditTrail(0, 1000)).length;
    expect(entries).toBeGreaterThan(0);
    await worker.scheduled({}, testEnvironment);
    const verdict = await appointments.verifyAudit();
    expect(verdict.ok && verdict.sealed).toBeGreaterThanOrEqual(entries);
  });

  it("asks as strictly as it is told to (D-11, D-12, D-41)", async () => {
    const strict = { ...testEnvironment, STRICT: "metadata-token,read-scope,service" };
    const asked = async (environment: typeof testEnvironment): Promise<readonly number[]> => {
      const metadata = await worker.fetch(new Request(`${BASE_URL}/metadata`), environment);
      const reading = await sendTo(environment, write, "Appointment/nobody");
      const search = await sendTo(environment, "organization/slot.read", "Slot?status=free");
      return [metadata.status, reading.status, search.status];
    };
    expect(await asked(strict)).toEqual([403, 403, 400]);
    expect(await asked(testEnvironment)).toEqual([200, 404, 200]);
  });

  it("is healthy while its database answers", async () => {
    const response = await sendPlain(new URL("/healthz", BASE_URL).href);
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  });

  it("tells a monitor which version of it is deployed", async () => {
    const response = await sendPlain(new URL("/_ping", BASE_URL).href);
    expect(await response.json()).toMatchObject({ version: "0.1.0", releaseId: expect.stringMatching(/./) });
  });

  it("sets up once for its environment, and not for each request", async () => {
    let looks = 0;
    const environment = new Proxy(testEnvironment, {
      ownKeys: (target) => {
        looks += 1;
        return Reflect.ownKeys(target);
      },
    });
    for (let request = 0; request < 3; request += 1) {
      const { status } = await worker.fetch(new Request(`${BASE_URL}/metadata`), environment);
      expect(status).toBe(200);
    }
    expect(looks).toBe(1);
  });
});

/** The text of a booking; each test has a slot of its own. */
function booking(index: number): string {
  return JSON.stringify(BOOKINGS[index]);
}

async function book(index: number): Promise<{ readonly booked: Response; readonly id: string }> {
  const booked = await send(write, "Appointment", { method: "POST", body: booking(index) });
  expect(booked.status).toBe(201);
  const id = /\/Appointment\/([^/]+)\//.exec(booked.headers.get("Location") ?? "")?.[1];
  return { booked, id: id ?? "" };
}

async function cancel(id: string, appointment: Resource): Promise<Response> {
  const body = JSON.stringify({ ...appointment, status: "cancelled" });
  return send(write, `Appointment/${id}`, { method: "PUT", body, headers: { "If-Match": 'W/"1"' } });
}

async function slotStarts(response: Response): Promise<readonly unknown[]> {
  const { entry } = await response.json<{ readonly entry: readonly { readonly resource: Resource }[] }>();
  return entry.filter(({ resource }) => resource.resourceType === "Slot").map(({ resource }) => resource["start"]);
}
