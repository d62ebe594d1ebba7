import type { AuditEntry } from "@careslot/appointments";
import type { LogEvent, Ports } from "@careslot/provider";
import { expect, it } from "vitest";
import { openStore } from "../store/open-store.ts";
import { createDeferredWork } from "./deferred-work.ts";
import { createRefuseEarly } from "./refuse-early.ts";

const recorded = "2026-06-01T08:00:00.000+00:00";

it("writes a refusal down beside its answer, and says in the log when that cannot be stored (AUD-01)", async () => {
  using store = await openStore(":memory:");
  const stored = Promise.withResolvers<undefined>();
  const entries: AuditEntry[] = [];
  const logged: LogEvent[] = [];
  const { defer, settled } = createDeferredWork();
  let ids = 0;
  const ports: Pick<Ports, "appointments" | "clock" | "newId" | "log" | "defer"> = {
    appointments: { ...store.appointments, recordAccess: async (entry) => (entries.push(entry), stored.promise) },
    clock: () => new Date(recorded),
    newId: () => `id-${(ids += 1)}`,
    log: (event) => void logged.push(event),
    defer,
  };

  const answer = createRefuseEarly(ports)("request-late");
  expect(answer).toMatchObject({ status: 408, headers: { "X-Request-Id": "id-1" } });
  expect(JSON.parse(answer.body)).toEqual({
    resourceType: "OperationOutcome",
    id: "id-2",
    issue: [
      {
        severity: "error",
        code: "timeout",
        details: {
          coding: [expect.objectContaining({ code: "BAD_REQUEST" })],
          text: "Send the headers and the body without pausing.",
        },
        diagnostics: "The headers of a request must come within 10 seconds, all of it within 30.",
      },
    ],
  });
  const event = {
    time: recorded,
    level: "warn",
    method: "unknown",
    route: "*",
    status: 408,
    failure: "request-late",
    requestId: "id-1",
    outcomeId: "id-2",
    duration: 0,
  };
  expect(logged).toEqual([event]);
  const rest = { outcome: 408, reason: "request-late", requestId: "id-1" };
  expect(entries).toEqual([{ recorded, interaction: "unknown", ...rest }]);

  stored.reject(new Error("out of order"));
  await settled();
  expect(logged).toEqual([event, { ...event, level: "error", status: 500, failure: "audit-lost" }]);
});
