import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import { type BookingScope, mintSigned, nhsClaims } from "@careslot/jwt";
import { applyD1Migrations } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import type { Environment } from "../environment.ts";
import program from "../worker.ts";
import { testEnvironment } from "./test-environment.ts";

const { DB, BASE_URL, MIGRATIONS, SIGNING_KEY, DIARY } = testEnvironment;

/** The Worker as others reach it: through its entry, with its own environment. */
const worker = (exports as unknown as { readonly default: Fetcher }).default;

/** Fills the database with the demonstration's diary. */
export async function openDiary(): Promise<void> {
  await applyD1Migrations(DB, MIGRATIONS);
  const entries = DIARY.map((resource) => ({ resource, content: JSON.stringify(resource) }));
  await createAppointments(openD1(DB)).importResources(entries);
}

/** Sends a request below the service root, with a token that may carry it. */
export async function send(scope: BookingScope, path: string, init: RequestInit = {}): Promise<Response> {
  return worker.fetch(`${BASE_URL}/${path}`, await withToken(scope, init));
}

/** Sends it to a Worker with an environment of its own. */
export async function sendTo(
  environment: Environment,
  scope: BookingScope,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  return program.fetch(new Request(`${BASE_URL}/${path}`, await withToken(scope, init)), environment);
}

/** Sends a request as it is. */
export async function sendPlain(url: string, init?: RequestInit): Promise<Response> {
  return worker.fetch(url, init);
}

async function withToken(scope: BookingScope, init: RequestInit): Promise<RequestInit> {
  const headers = new Headers(init.headers);
  headers.set("Authorization", `Bearer ${await mintSigned(claimsFor(scope), SIGNING_KEY)}`);
  if (init.body !== undefined) headers.set("Content-Type", "application/fhir+json");
  return { ...init, headers };
}

/** What a token says that may be used for a scope. */
export function claimsFor(scope: BookingScope): object {
  return nhsClaims({
    audience: BASE_URL,
    scope,
    odsCode: "ZZ999",
    organisationName: "Consumer",
    user: "user-1",
    device: { identifier: [{ system: "https://consumer.example/Id/device", value: "1" }], model: "Test", version: "1" },
    now: new Date(),
  });
}
