import { formatInstant } from "@careslot/fhir";
import { auditEntry } from "../audit/audit-entry.ts";
import type { Answer, Call } from "../call.ts";
import type { FailureKind, Step } from "../failure/failure.ts";
import type { LogEvent } from "../log-event.ts";
import type { Ports } from "../ports.ts";

/** Leaves one line in the log and, unless the batch of a change held it already, one entry in the audit trail. */
export function record(call: Call, outcome: Step<Answer>, status: number, outcomeId: string | undefined): void {
  const { ports } = call;
  const about = outcome.ok ? outcome.value.about : undefined;
  const event = logEvent(call, outcome, status, outcomeId);
  ports.log(event);
  ports.watch?.({
    event,
    issues: outcome.ok ? [] : outcome.failure.issues,
    // The version itself is personal: only what it is called is shown.
    ...(about && { about: { id: about.id, versionId: about.versionId } }),
  });
  if (outcome.ok && outcome.value.audited) return;
  const known = about ?? refusedUpdate(call, outcome);
  const entry = auditEntry(call, {
    status,
    ...(!outcome.ok && { reason: outcome.failure.kind }),
    ...(known && { about: known }),
    ...(outcome.ok && outcome.value.searched && { search: outcome.value.searched }),
  });
  ports.defer(ports.appointments.recordAccess(entry).catch(unlessStored(ports, event)));
}

/** What is told of an update only once its appointment was found (CAN-30): any other id may be anything, and is not kept. */
const afterLoading: ReadonlySet<FailureKind> = new Set<FailureKind>([
  "not-permitted",
  "request-repeated",
  "version-conflict",
  "content-invalid",
  "changed",
  "not-cancellable",
]);

/** The appointment of an update that was refused, so that what was tried on it is found with what was done (AUD-06). */
function refusedUpdate({ route, params }: Call, outcome: Step<Answer>): { readonly id: string } | undefined {
  const { id } = params;
  if (outcome.ok || id === undefined || route.interaction !== "update-appointment") return undefined;
  return afterLoading.has(outcome.failure.kind) ? { id } : undefined;
}

function logEvent(call: Call, outcome: Step<Answer>, status: number, outcomeId: string | undefined): LogEvent {
  const { request, route, ports, now, correlation, claims } = call;
  const failure = outcome.ok ? undefined : outcome.failure;
  return {
    time: formatInstant(now),
    level: level(status, outcome.ok ? outcome.value.warnings : 0),
    method: request.method,
    route: route.path,
    status,
    ...(failure && { failure: failure.kind }),
    ...(failure?.cause !== undefined && { error: failure.cause }),
    ...(outcome.ok && outcome.value.warnings && { warnings: outcome.value.warnings }),
    ...correlation,
    ...(claims && { organisation: claims.requesting_organization.odsCode }),
    ...(outcomeId !== undefined && { outcomeId }),
    duration: ports.clock().getTime() - now.getTime(),
  };
}

function level(status: number, warnings: number | undefined): LogEvent["level"] {
  if (status >= 500) return "error";
  return status >= 400 || warnings ? "warn" : "info";
}

/**
 * An audit entry that could not be stored is at least in the log. The entry waits for a while, and this with it: it holds on
 * to what it will tell, and not to the request.
 */
function unlessStored({ log }: Pick<Ports, "log">, event: LogEvent): (error: unknown) => void {
  return (error) =>
    log({
      ...event,
      level: "error",
      status: 500,
      failure: "audit-lost",
      error: error instanceof Error ? `${error.name}: ${error.message}` : "unknown",
    });
}
