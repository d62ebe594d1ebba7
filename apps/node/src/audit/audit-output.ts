import type { AuditRow } from "@careslot/appointments";
import { writeResource } from "@careslot/fhir";
import { auditEvent, provenance, type Settings } from "@careslot/provider";
import { auditHeading, auditLine } from "./audit-table.ts";

/** What the trail is printed as: a table to read, AuditEvents, or the Provenance of the versions that were made. */
export type AuditForm = "table" | "audit-events" | "provenance";

/** The lines to print: of FHIR resources, one a line. */
export async function* auditOutput(
  rows: AsyncIterable<AuditRow>,
  form: AuditForm,
  identity: Settings,
): AsyncGenerator<string, void> {
  if (form === "table") yield auditHeading;
  for await (const row of rows) {
    if (form === "table") {
      yield auditLine(row);
      continue;
    }
    const resource = form === "provenance" ? provenance(row, identity) : auditEvent(row, identity);
    if (resource !== undefined) yield writeResource(resource, "json");
  }
}
