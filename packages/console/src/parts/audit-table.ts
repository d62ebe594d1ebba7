import { html } from "hono/html";
import type { AuditRow } from "@careslot/appointments";
import { auditEvent, provenance, type Settings } from "@careslot/provider";
import { paths } from "../paths.ts";
import { foldedCode } from "./code.ts";
import type { Content } from "./html.ts";
import { statusTag } from "./tag.ts";
import { table } from "./table.ts";
import { longMoment } from "./time.ts";

/** Entries of the audit trail, and the FHIR resources that they render as. */
export function auditTable(caption: string, rows: readonly AuditRow[], settings: Settings): Content {
  return html`${table({
    caption,
    columns: ["Entry", "When", "What", "Outcome", "Who", "Request"],
    rows: rows.map(({ sequence, entry }) => [
      sequence,
      longMoment(entry.recorded),
      entry.versionId === undefined ? entry.interaction : `${entry.interaction}, version ${entry.versionId}`,
      html`${statusTag(entry.outcome)} ${entry.reason ?? ""}`,
      entry.agent === undefined
        ? "unknown: no valid token came"
        : `${entry.agent.organisation} (${entry.agent.odsCode})`,
      html`<a class="console-id" href="${paths.auditOf(entry.requestId)}">${entry.requestId}</a>`,
    ]),
  })}
  ${rows.map((row) => {
    const made = provenance(row, settings);
    return html`${foldedCode(`Entry ${row.sequence} as AuditEvent`, JSON.stringify(auditEvent(row, settings), null, 2))}
    ${made === undefined ? "" : foldedCode(`Entry ${row.sequence} as Provenance`, JSON.stringify(made, null, 2))}`;
  })}`;
}
