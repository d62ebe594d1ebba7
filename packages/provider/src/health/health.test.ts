import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { afterEach, expect, test, vi } from "vitest";
import { createProvider } from "../create-provider.ts";
import type { Ports } from "../ports.ts";
import { openProvider } from "../testing/sample-provider.ts";
import { version } from "../version.ts";
import { checkStore } from "./check-store.ts";

afterEach(() => {
  vi.useRealTimers();
});

const deployment = { releaseId: "release-4", commitId: "abc1234" };

test("a ping says which deployment answers", async () => {
  const { response, body } = await get("/_ping", {});
  expect(response.status).toBe(200);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(body).toEqual({ version, ...deployment, revision: "" });
});

test("the status passes while the database answers (NFR-06)", async () => {
  const { response, body } = await get("/_status", {});
  expect(response.status).toBe(200);
  expect(body).toEqual({
    status: "pass",
    version,
    ...deployment,
    revision: "",
    checks: {
      "healthcheckService:status": [
        {
          status: "pass",
          timeout: false,
          responseCode: 200,
          outcome: "OK",
          links: { self: "https://provider.example.nhs.uk/_status" },
        },
      ],
    },
  });
});

test("the status fails with the database, and the ping does not", async () => {
  const { database, close } = await openSqlite(":memory:");
  close();
  const broken = { appointments: createAppointments(database) };
  const { response, body } = await get("/_status", broken);
  expect(response.status).toBe(503);
  expect(body).toMatchObject({ status: "fail", checks: { "healthcheckService:status": [{ timeout: false }] } });
  expect((await get("/healthz", broken)).response.status).toBe(503);
  expect((await get("/_ping", broken)).response.status).toBe(200);
});

test("a database that takes too long is told from one that fails", async () => {
  const { ports } = await openProvider();
  vi.useFakeTimers();
  const health = checkStore({ ...ports.appointments, isEmpty: () => new Promise(() => {}) });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await health).toEqual({ healthy: false, timeout: true });
});

async function get(path: string, change: Partial<Ports>): Promise<{ response: Response; body: unknown }> {
  const { ports } = await openProvider();
  const provider = createProvider({ ...ports, ...change, settings: { ...ports.settings, deployment } });
  const response = await provider.request(path);
  return { response, body: await response.json() };
}
