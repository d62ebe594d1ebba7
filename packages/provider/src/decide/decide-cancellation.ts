import type { Version } from "@careslot/appointments";
import {
  type Appointment,
  formatInstant,
  type Issue,
  type Issues,
  parseInstant,
  type Resource,
  writeResource,
} from "@careslot/fhir";
import { proceed, refuse, refuseFor, type Step } from "../failure/failure.ts";
import { storedResource } from "../stored-resource.ts";
import { differences } from "./differences.ts";

/** Everything that the decision rests on. */
export interface CancellationCommand {
  readonly current: Version;
  /** The resource as the consumer wants it to be. */
  readonly update: Appointment;
  /** Whether the update is known to change nothing but the status. */
  readonly unchanged: boolean;
  readonly now: Date;
}

/** Decides whether an update cancels the appointment and nothing else, and what the new version says (CAN-12 to CAN-29). */
export function decideCancellation({ current, update, unchanged, now }: CancellationCommand): Step<Version> {
  if (current.status === "cancelled") return alreadyCancelled();
  const before = unchanged ? (update as unknown as Resource) : storedResource(current.content);
  const [fault, ...rest] = [
    ...(update.status === "cancelled" ? [] : [wrongStatus()]),
    ...(unchanged ? [] : differences(before, update as unknown as Resource).map(changed)),
  ];
  if (fault !== undefined) return refuse("changed", [fault, ...rest] satisfies Issues);
  if ((parseInstant(String(before["start"])) ?? Infinity) <= now.getTime()) return alreadyPast();
  return proceed(nextVersion(current, before, now));
}

/** What was stored, its status changed: the update has just been found to say the same (D-55). */
function nextVersion({ id, versionId }: Version, before: Resource, now: Date): Version {
  const lastUpdated = formatInstant(now);
  const next = versionId + 1;
  const meta = { ...before.meta, versionId: String(next), lastUpdated };
  const content = writeResource({ ...before, meta, status: "cancelled" }, "json");
  return { id, versionId: next, lastUpdated, status: "cancelled", content };
}

function changed(expression: string): Issue {
  return {
    severity: "error",
    code: "business-rule",
    rule: "changed",
    diagnostics: `Only status may change when an appointment is cancelled, yet ${expression} differs from what is stored.`,
    expression,
    requirement: "CAN-18",
  };
}

function wrongStatus(): Issue {
  return {
    severity: "error",
    code: "business-rule",
    rule: "status-not-cancelled",
    diagnostics: "An update of an appointment must set its status to cancelled: there is no other update.",
    expression: "Appointment.status",
    requirement: "CAN-21",
  };
}

function alreadyCancelled(): Step<never> {
  return refuseFor("not-cancellable", {
    code: "business-rule",
    rule: "already-cancelled",
    diagnostics: "The appointment is cancelled already.",
    expression: "Appointment.status",
    requirement: "CAN-23",
  });
}

function alreadyPast(): Step<never> {
  return refuseFor("not-cancellable", {
    code: "business-rule",
    rule: "already-past",
    diagnostics: "The appointment has begun already: only appointments in the future can be cancelled.",
    expression: "Appointment.start",
    requirement: "CAN-29",
  });
}
