import { html } from "hono/html";
import type { AuditRow, AuditVerdict } from "@careslot/appointments";
import { auditTable } from "../parts/audit-table.ts";
import { code } from "../parts/code.ts";
import { textField } from "../parts/field.ts";
import { heading } from "../parts/heading.ts";
import type { Html } from "../parts/html.ts";
import { showPage } from "../parts/layout.ts";
import { emptyState, warningCallout } from "../parts/notice.ts";
import { paths } from "../paths.ts";
import type { Page } from "../visit.ts";

/** Entries shown when nobody asked for a request. */
const latest = 20;

/** What was written down of a request, and whether the trail is still what was sealed. */
export const auditPage: Page = async (context) => {
  const { appointments, settings } = context.var.ports;
  const request = (context.req.query("request") ?? "").trim().slice(0, 128);
  const [rows, verdict] = await Promise.all([
    request === "" ? newest(appointments.latestAudit(latest)) : appointments.auditOfRequest(request),
    appointments.verifyAudit(),
  ]);
  const caption = request === "" ? "The latest entries, the newest first" : "Entries of this request";
  const content = html`
    ${heading("Audit trail")} ${seals(verdict)}
    <form class="console-chooser" action="${paths.audit}" method="get" novalidate>
      ${textField({
        name: "request",
        label: "Request id",
        hint: "X-Request-Id of the answer, or the one that the client sent",
        value: request,
      })}
      <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">Find</button>
    </form>
    ${rows.length === 0 ? nothingFound(request) : auditTable(caption, rows, settings)}
  `;
  return showPage(context, { title: "Audit trail", section: "audit", content });
};

/** Whether anybody changed what was written down. */
function seals(verdict: AuditVerdict): Html {
  if (verdict.ok) {
    return html`<p>
      <strong class="nhsuk-tag nhsuk-tag--green">Verified</strong> ${verdict.sealed} entries are sealed and unchanged,
      ${verdict.unsealed} wait for their seal. ${verdict.head === "" ? "" : html`Last seal: ${code(verdict.head)}`}
    </p>`;
  }
  return warningCallout(
    "The audit trail was tampered with",
    html`<p>Entry ${verdict.sequence} is ${verdict.reason}: nothing from it on can be relied upon.</p>`,
  );
}

function nothingFound(request: string): Html {
  return request === ""
    ? emptyState("Nothing has been written down yet", html`<p>Every request leaves an entry here.</p>`)
    : emptyState("No entry of such a request", html`<p>Check the id: it must be the whole of it.</p>`);
}

async function newest(rows: Promise<readonly AuditRow[]>): Promise<readonly AuditRow[]> {
  return (await rows).toReversed();
}
