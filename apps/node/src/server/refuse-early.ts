import type { AuditEntry } from "@careslot/appointments";
import { contentType, formatInstant, operationOutcome, writeResource } from "@careslot/fhir";
import type { LogEvent, Ports } from "@careslot/provider";
import { type EarlyRefusal, earlyRefusals } from "./early-refusals.ts";

/** An answer that is complete but for what the connection needs. */
export interface EarlyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** An OperationOutcome. */
  readonly body: string;
}

/** Refuses a request in the server's own name. */
export type RefuseEarly = (refusal: EarlyRefusal) => EarlyAnswer;

/** Like any other, such a request has one answer, one line in the log and one entry in the audit trail (AUD-01, ERR-01). */
export function createRefuseEarly(
  ports: Pick<Ports, "appointments" | "clock" | "newId" | "log" | "defer">,
): RefuseEarly {
  const { appointments, clock, newId, log, defer } = ports;
  return (reason) => {
    const { status, code, spine, diagnostics, allow } = earlyRefusals[reason];
    const recorded = formatInstant(clock());
    const requestId = newId();
    const outcomeId = newId();
    const event: LogEvent = {
      time: recorded,
      level: "warn",
      method: "unknown",
      route: "*",
      status,
      failure: reason,
      requestId,
      outcomeId,
      duration: 0,
    };
    log(event);
    const entry: AuditEntry = { recorded, interaction: "unknown", outcome: status, reason, requestId };
    const isLost = () => log({ ...event, level: "error", status: 500, failure: "audit-lost" });
    defer(appointments.recordAccess(entry).catch(isLost));
    const outcome = operationOutcome([{ severity: "error", code, rule: reason, diagnostics }], outcomeId, spine);
    const headers = { ...headersOf(requestId), ...(allow !== undefined && { Allow: allow }) };
    return { status, headers, body: writeResource(outcome, "json") };
  };
}

function headersOf(requestId: string): EarlyAnswer["headers"] {
  return {
    "Content-Type": contentType("json"),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Request-Id": requestId,
  };
}
