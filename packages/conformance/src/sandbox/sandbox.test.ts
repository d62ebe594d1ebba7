import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { expect, test } from "vitest";
import { fullBooking } from "../bookings/full-booking.ts";
import { slotsIn } from "../checks/bundle.ts";
import { readAnswer } from "../http/answer.ts";
import { tally } from "../report/report.ts";
import { runConformance } from "../run-conformance.ts";
import { compressing } from "../testing/compressing.ts";
import { now } from "../testing/open-provider.ts";
import { unsecuredToken } from "../tokens/unsecured-token.ts";
import { createSandbox } from "./create-sandbox.ts";
import { sandboxService } from "./directory.ts";
import type { SandboxOptions, Told } from "./sandbox-options.ts";
import { toldLines } from "./told-lines.ts";

const baseUrl = "https://provider.sandbox.example/STU3";
const proxy = "https://proxy.sandbox.example";
const spine = "urn:nhs:names:services:careconnect:fhir:rest:";

/** A sandbox, and all that it has told. */
async function open(change: Partial<SandboxOptions> = {}) {
  const told: Told[] = [];
  const { database } = await openSqlite(":memory:");
  const sandbox = createSandbox(createAppointments(database), {
    baseUrl,
    ssp: "on",
    asid: "200000000002",
    failures: [],
    patience: 10,
    clock: () => now,
    newId: () => crypto.randomUUID(),
    random: () => 0.5,
    tell: (each) => void told.push(each),
    ...change,
  });
  await sandbox.roll();
  const send = async (path: string, init: Sent = {}, scope = "organization/slot.read", name = "search:slot") => {
    const claims = { scope, audience: baseUrl, organisation: "RX1", lifetime: 300 };
    const headers = {
      Authorization: `Bearer ${unsecuredToken(claims, now)}`,
      "Ssp-TraceID": crypto.randomUUID(),
      "Ssp-From": "200000000001",
      "Ssp-To": "200000000002",
      "Ssp-InteractionID": spine + name,
      "Content-Type": "application/fhir+json",
      ...init.headers,
    };
    return readAnswer(await sandbox.fetch(new Request(`${proxy}/${baseUrl}${path}`, { ...init, headers })));
  };
  const book = async (headers: Record<string, string> = {}) => {
    const slot = slotsIn(await send(search)).find(({ status }) => status === "free");
    if (slot === undefined) throw new TypeError("The sandbox has no free slot.");
    const body = JSON.stringify(fullBooking(slot, crypto.randomUUID()));
    const [scope, name] = ["patient/appointment.write", "create:appointment"];
    return send("/Appointment", { method: "POST", body, headers }, scope, name);
  };
  return { sandbox, told, send, book };
}

/** A request beside its URL, its headers by name. */
type Sent = Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> };

const search = `/Slot?service=${sandboxService}&status=free`;

test("passes every case, asked through the proxy", async () => {
  const { sandbox } = await open();
  const fetch = (request: Request) => sandbox.fetch(new Request(`${proxy}/${request.url}`, request));
  const report = await runConformance({
    baseUrl,
    service: sandboxService,
    token: (claims) => unsecuredToken(claims, now),
    fetch,
    fetchRaw: compressing(fetch),
    now: () => now,
  });
  expect(report.results.filter(({ verdict }) => verdict.outcome !== "passed")).toEqual([]);
  expect(tally(report).passed).toBeGreaterThan(200);
});

test("takes no URL but the provider's behind the proxy's (GEN-03)", async () => {
  const { sandbox, told } = await open();
  const answer = await sandbox.fetch(new Request(`${proxy}/STU3${search}`));
  expect(answer.status).toBe(404);
  expect(told).toEqual([
    { method: "GET", path: "/STU3/Slot", status: 404, remarks: [expect.objectContaining({ requirement: "GEN-03" })] },
  ]);
});

test("says what was right about a request", async () => {
  const { told, send } = await open();
  await send(search);
  expect(
    told.map(({ status, remarks }) => [status, remarks.map(({ holds, requirement }) => [requirement, holds])]),
  ).toEqual([
    [200, ["SSP-01", "SSP-02", "SSP-03", "SSP-09", "SSP-08", "JWT-01", "JWT-06", "JWT-12"].map((id) => [id, true])],
  ]);
});

test("says what was wrong about the headers of the proxy (SSP-01, SSP-08, SSP-09)", async () => {
  const { told, send } = await open();
  const headers = { "Ssp-TraceID": "1", "Ssp-To": "200000000009", "Ssp-InteractionID": `${spine}read:metadata` };
  expect(await send(search, { headers })).toMatchObject({ status: 400 });
  expect(told[0]?.remarks.filter(({ holds }) => !holds).map(({ requirement }) => requirement)).toEqual([
    "SSP-01",
    "SSP-09",
    "SSP-08",
  ]);
});

test("says what was wrong about a booking, and what helps", async () => {
  const { told, send } = await open();
  const [scope, name] = ["patient/appointment.write", "create:appointment"];
  const body = JSON.stringify({ resourceType: "Appointment", status: "booked" });
  expect(await send("/Appointment", { method: "POST", body }, scope, name)).toMatchObject({ status: 422 });
  const text = told.map(toldLines).join("");
  expect(text).toMatch(/^POST \/STU3\/Appointment 422\n {2}right {2}SSP-01/);
  expect(text).toMatch(/^ {2}WRONG {2}BOOK-48 {3}Appointment\.description: .+\. .+\.$/m);
});

test("fails as a request asks for it (SSP-10)", async () => {
  const { told, send } = await open();
  const answer = await send(search, { headers: { "Sandbox-Fail": "502" } });
  expect(answer).toMatchObject({ status: 502, body: { resourceType: "OperationOutcome" } });
  expect(told[0]).toMatchObject({ status: 502, failure: "502" });
});

test("fails for the share that was configured, and in the service that was named", async () => {
  const share = await open({ failures: [{ kind: "503", share: 0.6 }] });
  expect(await share.send(search)).toMatchObject({ status: 503 });
  const less = await open({ failures: [{ kind: "503", share: 0.4 }] });
  expect(await less.send(search)).toMatchObject({ status: 200 });
  const service = await open({ failures: [{ kind: "403", service: "2000000009" }] });
  expect(await service.send(search.replace(sandboxService, "2000000009"))).toMatchObject({ status: 403 });
  expect(await service.send(search)).toMatchObject({ status: 200 });
});

test("books nothing when it does not answer, and once when the answer is lost (RID-05)", async () => {
  const { book } = await open();
  expect(await book({ "X-Request-Id": "one", "Sandbox-Fail": "timeout" })).toMatchObject({ status: 504 });
  expect(await book({ "X-Request-Id": "one" })).toMatchObject({ status: 201 });
  expect(await book({ "X-Request-Id": "two", "Sandbox-Fail": "lost" })).toMatchObject({ status: 504 });
  expect(await book({ "X-Request-Id": "two" })).toMatchObject({ status: 409 });
});

test("keeps what is booked when the next day comes", async () => {
  const { sandbox, send, book } = await open();
  const before = slotsIn(await send(search)).length;
  await book();
  await sandbox.roll();
  expect(slotsIn(await send(search))).toHaveLength(before - 1);
});
