import { expect, test } from "vitest";
import { startServer } from "../server/start-server.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { GivenSettings } from "../settings/variables.ts";
import { openStore } from "../store/open-store.ts";

const given: GivenSettings = { JWT_TRUST: "unsecured", PORT: "0" };

test("requests are counted by route and status, refusals by reason, at an address of their own (NFR-06)", async () => {
  using store = await openStore(":memory:");
  const settings = readSettings({ ...given, METRICS_PORT: "0" });
  await using server = await startServer(settings, store.appointments);
  await fetch(`${server.url}/STU3/metadata`);
  await fetch(`${server.url}/STU3/Appointment?identifier=9000000009`);
  await fetch(`${server.url}/STU3/metadata`, { method: "PURGE" });
  const response = await fetch(String(server.metricsUrl));
  expect(response.headers.get("Content-Type")).toContain("text/plain");
  const text = await response.text();
  expect(text).toContain('careslot_requests_total{method="GET",route="/metadata",status="200"} 1');
  expect(text).toContain('careslot_refusals_total{reason="not-authorised"} 1');
  expect(text).toContain('careslot_requests_total{method="other",route="/metadata",status="405"} 1');
  expect(text).toContain('careslot_request_duration_seconds_count{method="GET",route="/metadata"} 1');
  expect(text).toContain("process_resident_memory_bytes");
  expect(text).not.toContain("9000000009");
});

test("nothing but the metrics is there, and they are nowhere else", async () => {
  using store = await openStore(":memory:");
  await using server = await startServer(readSettings({ ...given, METRICS_PORT: "0" }), store.appointments);
  expect((await fetch(String(server.metricsUrl).replace("/metrics", "/healthz"))).status).toBe(404);
  expect((await fetch(String(server.metricsUrl), { method: "POST" })).status).toBe(404);
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
});

test("without a port there are none", async () => {
  using store = await openStore(":memory:");
  await using server = await startServer(readSettings(given), store.appointments);
  expect(server.metricsUrl).toBeUndefined();
});
