import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Appointment, Bundle, Resource } from "@careslot/fhir";
import { MedplumClient, OperationOutcomeError } from "@medplum/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { exampleBooking } from "../demo/example-booking.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { type ServingProcess, startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
let serving: ServingProcess;
beforeAll(async () => {
  const lines = demoResources(new Date()).map((resource) => JSON.stringify(resource));
  writeFileSync(join(cwd, "diary.ndjson"), lines.join("\n"));
  await runCareslot(["keys", "keys"], { cwd });
  await runCareslot(["import", "diary.ndjson"], { cwd });
  const env = { PORT: "0", JWT_TRUST: "jwks", JWT_JWKS: "keys/jwks.json" };
  serving = await startServing(["serve"], { cwd, env });
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

describe("a consumer that others wrote", () => {
  it("searches, books, reads, reads a version and the history, and cancels", async () => {
    const consumer = await connect("patient/appointment.write");
    const booked = await consumer.createResource(await booking(0));
    expect(booked).toMatchObject({ resourceType: "Appointment", status: "booked", meta: { versionId: "1" } });

    expect(await consumer.readResource("Appointment", booked.id)).toEqual(booked);
    expect(await consumer.readVersion("Appointment", booked.id, "1")).toEqual(booked);

    const headers = { "If-Match": 'W/"1"' };
    const cancelled = await consumer.updateResource({ ...booked, status: "cancelled" }, { headers });
    expect(cancelled).toMatchObject({ id: booked.id, status: "cancelled", meta: { versionId: "2" } });

    const history = await consumer.readHistory("Appointment", booked.id);
    expect(history.entry?.map(({ resource }) => resource)).toEqual([cancelled, booked]);
  });

  it("is told what is wrong in an OperationOutcome (ERR-01)", async () => {
    const consumer = await connect("patient/appointment.write");
    const { description: _left, ...without } = await booking(1);
    const refusal: unknown = await consumer.createResource(without).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(OperationOutcomeError);
    expect(refusal).toHaveProperty("outcome.issue.0.expression", ["Appointment.description"]);
  });
});

/** What we call of the client. Its own types speak of R4, and of STU3 it carries anything. */
interface Consumer {
  createResource(resource: Resource): Promise<Appointment & Resource & { readonly id: string }>;
  readResource(type: "Appointment", id: string): Promise<Appointment>;
  readVersion(type: "Appointment", id: string, version: string): Promise<Appointment>;
  readHistory(type: "Appointment", id: string): Promise<Bundle>;
  updateResource(
    resource: Resource,
    options: { readonly headers: Readonly<Record<string, string>> },
  ): Promise<Appointment>;
  search(type: "Slot", query: string): Promise<Bundle>;
}

/** A client that carries a token of its own. */
async function connect(scope: string): Promise<Consumer> {
  const origin = `http://localhost:${new URL(serving.url).port}`;
  const args = ["token", "--key=keys/private-key.json", `--aud=${origin}/STU3`, `--scope=${scope}`];
  const { stdout: token } = await runCareslot(args, { cwd });
  const options = { baseUrl: `${origin}/`, fhirUrlPath: "STU3", accessToken: token.trim(), cacheTime: 0 };
  return new MedplumClient(options) as unknown as Consumer;
}

/** A booking of one of the slots that are free from now on. */
async function booking(index: number): Promise<Appointment & Resource> {
  const consumer = await connect("organization/slot.read");
  const query = `schedule.actor:healthcareservice=2000000001&status=free&start=gt${new Date().toISOString()}`;
  const found = await consumer.search("Slot", query);
  return exampleBooking(found.entry?.[index]?.resource as Resource, new Date()) as Appointment & Resource;
}
