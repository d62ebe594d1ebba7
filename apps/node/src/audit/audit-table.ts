import type { AuditRow } from "@careslot/appointments";

/** How wide the columns are: one that is longer pushes the others aside, and loses nothing. */
const widths = [8, 29, 19, 24, 12, 36, 36] as const;

/** What stands above the rows. */
export const auditHeading: string = line("entry", [
  "time",
  "interaction",
  "outcome",
  "organisation",
  "appointment",
  "request",
]);

/** A row of the audit trail for people to read: nothing of it is personal, so the user and the organisation's name are left out. */
export function auditLine({ sequence, entry }: AuditRow): string {
  const { recorded, interaction, outcome, reason, agent, appointmentId, requestId } = entry;
  const ended = reason === undefined ? String(outcome) : `${outcome} ${reason}`;
  return line(String(sequence), [recorded, interaction, ended, agent?.odsCode, appointmentId, requestId]);
}

function line(first: string, others: readonly (string | undefined)[]): string {
  const cells = others.map((text = "-", index) => text.padEnd(widths[index + 1] ?? 0));
  return [first.padStart(widths[0]), ...cells].join("  ").trimEnd();
}
