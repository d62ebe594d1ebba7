import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import { placeByHash, shardedAppointments } from "@careslot/appointments/sharded";
import type { Resource } from "@careslot/fhir";
import { type BookingScope, generateKeys, mintSigned } from "@careslot/jwt";
import { demoResources } from "@careslot/node/src/demo/demo-resources.ts";
import { exampleBooking } from "@careslot/node/src/demo/example-booking.ts";
import { developmentClaims } from "@careslot/node/src/keys/development-claims.ts";
import { readD1Migrations } from "@cloudflare/vitest-plugin";
import { expect, it } from "vitest";
import { bundle } from "./testing/bundle.ts";
import { type RunningWorker, startWorker } from "./testing/running-worker.ts";

const root = "/STU3";
const audience = `https://provider.example${root}`;
const now = new Date();
const diary = demoResources(now);
const keys = await generateKeys();
const code = await bundle();
const shards = ["EAST", "KENT", "WEST"];

type Send = (method: string, path: string, init?: RequestInit) => Promise<Response>;

it.each([
  ["one database", ["DB"], {}],
  ["three databases", shards, { SHARDS: shards.join() }],
  ["three databases with replicas", shards, { SHARDS: shards.join(), D1_REPLICAS: "on" }],
])(
  "has no request wait for what another one asked of %s (BOOK-03, READ-01, CAN-03)",
  async (_, databases, settings) => {
    const bindings = { BASE_URL: audience, JWT_TRUST: "jwks", JWT_JWKS: JSON.stringify(keys.jwkSet), ...settings };
    await using worker = await startWorker(code, databases, bindings);
    await fill(worker, databases);
    const send = await sendingTo(worker);
    const told = await Promise.all(slotsOfAll().map((slot) => bookAndCancel(send, slot)));
    expect(told).toEqual(told.map(() => "201 200 200 200 200 404"));
    expect(worker.logged.filter((line) => !line.startsWith("{"))).toEqual([]);
  },
);

/** All that a consumer does with an appointment: the statuses, once the answers have proved to be about its own. */
async function bookAndCancel(send: Send, slot: Resource): Promise<string> {
  const booked = await send("POST", "Appointment", { body: JSON.stringify(exampleBooking(slot, now)) });
  const content = await booked.text();
  expect(content).toMatch(/^\{/);
  const { id } = JSON.parse(content) as Resource;
  const [read, version, search, missing] = await Promise.all([
    send("GET", `Appointment/${id}`),
    send("GET", `Appointment/${id}/_history/1`),
    send("GET", "Slot?service=2000000002&_include=Slot:schedule"),
    send("GET", `Appointment/${id}-not`),
  ]);
  expect([await read.text(), await version.text()]).toEqual([content, content]);
  const cancelled = await send("PUT", `Appointment/${id}`, {
    body: JSON.stringify({ ...(JSON.parse(content) as Resource), status: "cancelled" }),
    headers: { "If-Match": 'W/"1"' },
  });
  expect(await cancelled.json()).toMatchObject({ id, status: "cancelled" });
  return [booked, read, version, search, cancelled, missing].map(({ status }) => status).join(" ");
}

/** Free slots of all services, one for each of some thirty consumers. */
function slotsOfAll(): readonly Resource[] {
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString();
  const free = diary.filter(
    ({ resourceType, status, start }) => resourceType === "Slot" && status === "free" && String(start) > tomorrow,
  );
  const step = Math.floor(free.length / 30);
  return free.filter((_, index) => index % step === 0);
}

async function fill(worker: RunningWorker, names: readonly string[]): Promise<void> {
  const migrations = await readD1Migrations("../../packages/appointments/migrations");
  const opened = names.map(async (name) => {
    const database = await worker.database(name);
    const statements = migrations.flatMap(({ queries }) => queries);
    await database.batch(statements.map((sql) => database.prepare(sql)));
    return { name: name.toLowerCase(), appointments: createAppointments(openD1(database)) };
  });
  const all = await Promise.all(opened);
  const appointments = shardedAppointments(all, placeByHash(all.map(({ name }) => name) as [string]));
  await appointments.importResources(diary.map((resource) => ({ resource, content: JSON.stringify(resource) })));
}

async function sendingTo({ origin }: RunningWorker): Promise<Send> {
  const [search, write] = [await token("organization/slot.read"), await token("patient/appointment.write")];
  return (method, path, init) => {
    const headers = new Headers(init?.headers);
    headers.set("Authorization", `Bearer ${path.startsWith("Slot") ? search : write}`);
    headers.set("Content-Type", "application/fhir+json");
    return fetch(`${origin}${root}/${path}`, { ...init, method, headers });
  };
}

function token(scope: BookingScope): Promise<string> {
  const claims = developmentClaims({ scope, audience, odsCode: "ZZ999", ttl: 300, now });
  return mintSigned(claims, keys.privateJwk);
}
