import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import { mintSigned, nhsClaims } from "@careslot/jwt";
import type { D1Database } from "@cloudflare/workers-types";
import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { bookingWith, diary } from "./diary.ts";

interface TestEnvironment {
  readonly DB: D1Database;
  readonly BASE_URL: string;
  readonly MIGRATIONS: D1Migration[];
  readonly SIGNING_KEY: Readonly<Record<string, unknown>>;
}

const { DB, BASE_URL, MIGRATIONS, SIGNING_KEY } = env as unknown as TestEnvironment;
const worker = (exports as unknown as { readonly default: Fetcher }).default;

const phone = { system: "phone", value: "01632 960456", rank: 1 };
const email = { system: "email", value: "robin@example.org", rank: 2 };

beforeAll(async () => {
  await applyD1Migrations(DB, MIGRATIONS);
  const entries = diary.map((resource) => ({ resource, content: JSON.stringify(resource) }));
  await createAppointments(openD1(DB)).importResources(entries);
});

test("a patient without an e-mail address is refused, with the clinic's own words", async () => {
  const response = await book([phone]);
  expect(response.status).toBe(422);
  const { issue } = await response.json<{ readonly issue: readonly { readonly diagnostics: string }[] }>();
  expect(issue).toHaveLength(1);
  expect(issue[0]?.diagnostics).toContain("a patient must have an address to write to");
});

test("a patient with one is booked", async () => {
  expect((await book([phone, email])).status).toBe(201);
});

async function book(telecom: Parameters<typeof bookingWith>[0]): Promise<Response> {
  const claims = nhsClaims({
    audience: BASE_URL,
    scope: "patient/appointment.write",
    odsCode: "ZZ999",
    organisationName: "Consumer",
    user: "user-1",
    device: { identifier: [{ system: "https://consumer.example/Id/device", value: "1" }], model: "Test", version: "1" },
    now: new Date(),
  });
  return worker.fetch(`${BASE_URL}/Appointment`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${await mintSigned(claims, SIGNING_KEY)}`,
      "Content-Type": "application/fhir+json",
    },
    body: JSON.stringify(bookingWith(telecom)),
  });
}
