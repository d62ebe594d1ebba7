import type { AuditRow } from "@careslot/appointments";
import { type Resource, writeResource } from "@careslot/fhir";
import { mintUnsecured } from "@careslot/jwt";
import { createProvider, type LogEvent, type Ports } from "@careslot/provider";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleBooking } from "../demo/example-booking.ts";
import { developmentClaims } from "../keys/development-claims.ts";
import { createPorts } from "../ports.ts";
import type { Fetch } from "../server/middleware.ts";
import { readSettings } from "../settings/read-settings.ts";
import { openStore } from "../store/open-store.ts";
import { answerSentinels } from "./answer-sentinels.ts";
import { importSentinels } from "./import-sentinels.ts";

const now = new Date("2026-06-01T12:00:00Z");
const baseUrl = "http://localhost:8080/STU3";
const logged: LogEvent[] = [];
const deferred: Promise<void>[] = [];
let ports: Ports;
let fetch: Fetch;

beforeAll(async () => {
  const { appointments } = await openStore(":memory:");
  await importSentinels(appointments, now);
  const settings = readSettings({ JWT_TRUST: "unsecured", DATABASE_URL: ":memory:" });
  const made = createPorts({ ...settings, baseUrl }, appointments, (work) => void deferred.push(work));
  ports = { ...made, clock: () => now, log: (event) => void logged.push(event) };
  fetch = answerSentinels(createProvider(ports).fetch, ports);
});

describe("the toolkit's sentinels", () => {
  it.each([
    ["999999999", 200],
    ["999999998", 200],
    ["999999997", 400],
    ["999999996", 403],
    ["999999995", 500],
    ["999999994", 405],
    ["999999993", 200],
  ])("answer a search of service %s with %s", async (service, status) => {
    const answer = await ask(`Slot?schedule.actor%3Ahealthcareservice=${service}&status=free`);
    expect(answer.status).toBe(status);
    expect(answer.body.resourceType).toBe(status === 200 ? "Bundle" : "OperationOutcome");
  });

  it.each([
    [7, 422],
    [8, 400],
    [10, 500],
    [12, 502],
  ])("answer a booking of the slot with number %s with %s, in JSON and in XML", async (number, status) => {
    const booking = exampleBooking(await slotAt(number), now);
    expect((await ask("Appointment", booking)).status).toBe(status);
    const xml = await send("POST", "Appointment", writeResource(booking, "xml"), "application/fhir+xml");
    expect([xml.status, await xml.text()]).toEqual([status, expect.stringContaining("<OperationOutcome")]);
  });

  it.each([
    [16, 400],
    [18, 500],
    [19, 504],
  ])("answer the cancellation of the slot with number %s with %s", async (number, status) => {
    const booked = await ask("Appointment", exampleBooking(await slotAt(number), now));
    expect(booked.status).toBe(201);
    const text = JSON.stringify({ ...booked.body, status: "cancelled" });
    const answer = await send("PUT", `Appointment/${booked.body.id}`, text, "application/fhir+json", {
      "If-Match": 'W/"1"',
    });
    expect(answer.status).toBe(status);
  });

  it("find the same numbers in the same order after a booking", async () => {
    const before = await starts();
    const booked = await ask("Appointment", exampleBooking(await slotAt(5), now));
    expect(booked.status).toBe(201);
    expect(await starts()).toEqual(before);
    expect((await ask("Appointment", exampleBooking(await slotAt(5), now))).status).toBe(201);
    expect(await starts()).toEqual(before);
  });

  it("leave a line in the log and an entry in the audit trail, and echo the client's id (AUD-01, RID-03)", async () => {
    const answer = await send("GET", "Slot?service=999999995", "", "application/fhir+json", {
      "X-Request-Id": "client-1",
    });
    expect(answer.headers.get("x-correlation-id")).toBe("client-1");
    expect(logged.at(-1)).toMatchObject({ status: 500, failure: "sentinel", level: "error" });
    await Promise.all(deferred);
    const requestId = answer.headers.get("x-request-id") ?? "";
    const rows: readonly AuditRow[] = await ports.appointments.auditOfRequest(requestId);
    expect(rows.map(({ entry }) => entry)).toMatchObject([{ outcome: 500, reason: "sentinel" }]);
  });
});

/** The free slot that the toolkit knows by a number: it takes them in the order of the search, the first as number 5. */
async function slotAt(number: number): Promise<Resource> {
  const { body } = await ask("Slot?service=999999999&status=free&_count=20");
  return (body["entry"] as { resource: Resource }[])[number - 5]?.resource ?? { resourceType: "Slot" };
}

async function starts(): Promise<readonly unknown[]> {
  const { body } = await ask("Slot?service=999999999&status=free&_count=100");
  return (body["entry"] as { resource: Resource }[]).map(({ resource }) => resource["start"]);
}

async function ask(path: string, body?: Resource): Promise<{ readonly status: number; readonly body: Resource }> {
  const text = body === undefined ? "" : JSON.stringify(body);
  const response = await send(body ? "POST" : "GET", path, text, "application/fhir+json");
  return { status: response.status, body: (await response.json()) as Resource };
}

async function send(
  method: string,
  path: string,
  body: string,
  format: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const scope = path.startsWith("Slot") ? "organization/slot.read" : "patient/appointment.write";
  const token = mintUnsecured(developmentClaims({ scope, audience: baseUrl, odsCode: "ZZ999", ttl: 300, now }));
  const length = String(new TextEncoder().encode(body).length);
  return fetch(
    new Request(`${baseUrl}/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: format,
        ...(body && { "Content-Type": format, "Content-Length": length }),
        ...headers,
      },
      ...(body && { body }),
    }),
  );
}
