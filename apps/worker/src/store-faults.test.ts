import { mintSigned } from "@careslot/jwt";
import type { Resource } from "@careslot/fhir";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import type { Environment } from "./environment.ts";
import { claimsFor, openDiary } from "./testing/consumer.ts";
import { type Fault, failing, faultyDatabase, hanging, losingTheAnswer } from "./testing/faulty-database.ts";
import { testEnvironment } from "./testing/test-environment.ts";
import worker from "./worker.ts";

const { BASE_URL, BOOKINGS, DB, SIGNING_KEY } = testEnvironment;
const passing = "D1_ERROR: Network connection lost.";
const write = "patient/appointment.write";
const json = "application/fhir+json";

beforeAll(openDiary);
afterEach(() => void vi.useRealTimers());

it.each<[number, string]>([
  [0, passing],
  [1, "D1_ERROR: D1 DB is overloaded. Requests queued for too long."],
  [2, "D1_ERROR: D1 DB reset because its code was updated."],
])(
  "answers 503 while the database fails, and books once when it is back: booking %i, %s (BOOK-37, BOOK-38)",
  async (index, message) => {
    const booking = change("POST", "Appointment", BOOKINGS[index]);
    await expectUnavailable(await booking(failing(message)), "transient");
    const booked = await booking();
    expect(booked.status).toBe(201);
    const again = await booking();
    expect([again.status, again.headers.get("Content-Location")]).toEqual([409, booked.headers.get("Location")]);
  },
);

it("answers 500 without Retry-After where trying again does not help (BOOK-37)", async () => {
  const answer = await change("POST", "Appointment", BOOKINGS[3])(failing("D1_ERROR: no such table: slot"));
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([500, null]);
  expect(await answer.json()).toMatchObject({ resourceType: "OperationOutcome", issue: [{ code: "exception" }] });
});

it.each([
  ["without replicas", "off"],
  ["with replicas", "on"],
])("knows what was stored again when its answer got lost, %s (BOOK-38, CAN-34)", async (_, D1_REPLICAS) => {
  const booking = change("POST", "Appointment", BOOKINGS[4], {}, { D1_REPLICAS });
  await expectUnavailable(await booking(losingTheAnswer(passing), "changes"), "transient");
  const booked = await first(await booking(), "booked");

  const cancelled = { ...booked, status: "cancelled" };
  const headers = { "If-Match": 'W/"1"' };
  const cancelling = change("PUT", `Appointment/${booked.id}`, cancelled, headers, { D1_REPLICAS });
  await expectUnavailable(await cancelling(losingTheAnswer(passing), "changes"), "transient");
  expect(await first(await cancelling(), "cancelled")).toMatchObject({ id: booked.id, meta: { versionId: "2" } });
});

it("answers 503 to reads while the database cannot be reached, and reads when it can", async () => {
  for (const [path, scope] of [
    ["Slot?service=2000000001", "organization/slot.read"],
    ["Appointment/unknown", write],
  ] as const) {
    const request = { method: "GET", path, scope };
    await expectUnavailable(await ask(request, failing(passing)), "transient");
    expect((await ask(request)).status).toBeOneOf([200, 404]);
  }
});

it("waits for no database without end (BOOK-37)", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const answered = change("POST", "Appointment", BOOKINGS[3])(hanging);
  while (!(await Promise.race([answered, scheduler.wait(1)]))) await vi.advanceTimersByTimeAsync(1_000);
  await expectUnavailable(await answered, "timeout");
});

async function expectUnavailable(answer: Response, code: string): Promise<void> {
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "5"]);
  expect(await answer.json()).toMatchObject({ resourceType: "OperationOutcome", issue: [{ severity: "error", code }] });
}

/** What a 409 says that the request has led to before. */
async function first(answer: Response, status: string): Promise<Resource> {
  expect(answer.status).toBe(409);
  const path = answer.headers.get("Content-Location")?.slice(BASE_URL.length + 1) ?? "";
  const found = await ask({ method: "GET", path, scope: write });
  const resource = await found.json<Resource>();
  expect([found.status, resource["status"]]).toEqual([200, status]);
  return resource;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly scope: typeof write | "organization/slot.read";
  readonly body?: Resource | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly settings?: Pick<Environment, "D1_REPLICAS">;
}

/** A change that can be sent again and again as the same request, with or without a fault of the database. */
function change(
  method: string,
  path: string,
  body: Resource | undefined,
  own: Asked["headers"] = {},
  settings: Asked["settings"] = {},
) {
  const headers = { ...own, "Content-Type": json, "X-Request-Id": crypto.randomUUID() };
  return (fault?: Fault, only?: "changes") => ask({ method, path, scope: write, body, headers, settings }, fault, only);
}

async function ask(
  { method, path, scope, body, headers, settings }: Asked,
  fault?: Fault,
  only?: "changes",
): Promise<Response> {
  const token = await mintSigned(claimsFor(scope), SIGNING_KEY);
  const request = new Request(`${BASE_URL}/${path}`, {
    method,
    headers: { ...headers, Authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  const database = fault === undefined ? DB : faultyDatabase(DB, fault, only);
  return worker.fetch(request, { ...testEnvironment, ...settings, DB: database });
}
