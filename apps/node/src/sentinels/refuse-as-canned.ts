import { contentType, formatInstant, operationOutcome, responseFormat, writeResource } from "@careslot/fhir";
import type { Ports } from "@careslot/provider";
import type { CannedError } from "./canned-errors.ts";

/** Answers with an error that a test expects. Like any other request, it leaves a line in the log and an entry in the audit trail. */
export function refuseAsCanned(
  ports: Pick<Ports, "appointments" | "clock" | "newId" | "log" | "defer">,
): (request: Request, error: CannedError) => Response {
  const { appointments, clock, newId, log, defer } = ports;
  return ({ method, headers }, { status, code, spine }) => {
    const recorded = formatInstant(clock());
    const requestId = newId();
    const outcomeId = newId();
    const level = status >= 500 ? "error" : "warn";
    const event = { method, route: "*", failure: "sentinel", requestId, outcomeId, duration: 0 };
    log({ time: recorded, level, status, ...event });
    const entry = { recorded, interaction: "unknown", outcome: status, reason: "sentinel", requestId } as const;
    defer(appointments.recordAccess(entry).catch(() => log({ time: recorded, level: "error", status: 500, ...event })));
    const format = responseFormat({
      parameter: undefined,
      accept: headers.get("accept") ?? undefined,
      contentType: headers.get("content-type") ?? undefined,
    });
    const written = format.ok ? format.value : "json";
    const correlationId = headers.get("x-request-id");
    return new Response(writeResource(operationOutcome([issue(code)], outcomeId, spine), written), {
      status,
      headers: {
        "Content-Type": contentType(written),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "X-Request-Id": requestId,
        ...(correlationId !== null && { "X-Correlation-Id": correlationId }),
      },
    });
  };
}

function issue(code: CannedError["code"]) {
  return {
    severity: "error",
    code,
    rule: "sentinel",
    diagnostics:
      "Nothing is wrong: a sentinel of the official toolkit asked for this error, and SENTINELS=on answers it.",
  } as const;
}
