import { afterAll, beforeAll, expect, it } from "vitest";
import { runCareslot } from "../testing/run-careslot.ts";
import { type ServingProcess, startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
let serving: ServingProcess;
beforeAll(async () => {
  const env = {
    PORT: "0",
    DATABASE_URL: ":memory:",
    JWT_TRUST: "unsecured",
    PERMIT_SEARCH: "RA1",
    PERMIT_BOOK: "RB2",
    PERMIT_READ: "RC3",
    PERMIT_CANCEL: "RD4",
  };
  serving = await startServing(["serve", "--permit-book=RE5,RF6"], { cwd, env });
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

it.each([
  ["GET", "Slot", "organization/slot.read", "RA1", "search"],
  ["POST", "Appointment", "patient/appointment.write", "RF6", "book"],
  ["GET", "Appointment/a", "patient/appointment.read", "RC3", "read"],
])("lets those %s %s whom the settings name, and says to others that they may not (BOOK-35)", async (...row) => {
  const [method, path, scope, permitted, action] = row;
  expect(await refusal(method, path, scope, permitted)).not.toContain("among those that may");
  expect(await refusal(method, path, scope, "X26")).toContain(`is not among those that may ${action} here`);
});

async function refusal(method: string, path: string, scope: string, ods: string): Promise<string> {
  const root = `http://localhost:${new URL(serving.url).port}/STU3`;
  const args = ["token", "--unsecured", `--aud=${root}`, `--scope=${scope}`, `--ods=${ods}`];
  const { stdout: token } = await runCareslot(args, { cwd });
  const headers = { Authorization: `Bearer ${token.trim()}`, "Content-Type": "application/fhir+json" };
  const body = method === "POST" ? '{"resourceType":"Appointment"}' : null;
  const response = await fetch(`${root}/${path}`, { method, headers, body });
  return await response.text();
}
