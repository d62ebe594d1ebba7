import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { trace } from "@opentelemetry/api";
import { afterAll, expect, test } from "vitest";
import { startServer } from "../server/start-server.ts";
import { readSettings } from "../settings/read-settings.ts";
import { openStore } from "../store/open-store.ts";
import { isTraced } from "./is-traced.ts";
import { traceRequests } from "./trace-requests.ts";

const traceId = "0af7651916cd43dd8448eb211c80319c";
const parentId = "b7ad6b7169203331";

const exporter = new InMemorySpanExporter();
const before = isTraced();
const sdk = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
sdk.register();

afterAll(async () => {
  trace.disable();
  await sdk.shutdown();
});

test("no request is traced before an SDK is there", () => {
  expect([before, isTraced()]).toEqual([false, true]);
});

test("a request becomes a span of its caller's trace, without its URL (NFR-06)", async () => {
  using store = await openStore(":memory:");
  await using server = await startServer(readSettings({ JWT_TRUST: "unsecured", PORT: "0" }), store.appointments);
  const headers = { traceparent: `00-${traceId}-${parentId}-01`, "X-Request-Id": "request-1" };
  await fetch(`${server.url}/STU3/Appointment?identifier=9000000009`, { headers });
  const [span] = exporter.getFinishedSpans();
  expect(span?.name).toBe("GET /Appointment");
  expect([span?.spanContext().traceId, span?.parentSpanContext?.spanId]).toEqual([traceId, parentId]);
  expect(span?.attributes).toMatchObject({
    "http.request.method": "GET",
    "http.route": "/Appointment",
    "http.response.status_code": 403,
    "error.type": "not-authorised",
    "careslot.correlation_id": "request-1",
  });
  expect(JSON.stringify(span?.attributes)).not.toContain("9000000009");
});

test("a traced request keeps what is known of its connection: its client certificate is checked by that (GEN-02)", async () => {
  const fetch = traceRequests((_request, bindings) => Response.json(bindings));
  const answer = await fetch(new Request("http://localhost/"), { incoming: "socket" });
  expect(await answer.json()).toEqual({ incoming: "socket" });
});
