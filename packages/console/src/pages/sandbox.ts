import { html } from "hono/html";
import { type Errors, errorSummary } from "../parts/error-summary.ts";
import { textArea } from "../parts/field.ts";
import { buttonLink, postForm } from "../parts/form.ts";
import { heading, subheading } from "../parts/heading.ts";
import type { Content } from "../parts/html.ts";
import { showPage } from "../parts/layout.ts";
import { emptyState, notice } from "../parts/notice.ts";
import { paths } from "../paths.ts";
import type { Sandbox } from "../ports.ts";
import type { Page, VisitContext } from "../visit.ts";

/** What the page shows besides its forms. */
export interface SandboxResult {
  /** What was done. */
  readonly done?: string;
  readonly text?: string;
  /** Why nothing was imported, a sentence each. */
  readonly faults?: readonly string[];
  readonly errors?: Errors;
}

/** Puts data in place, and starts over. */
export const sandboxPage: Page = (context) => showSandbox(context, {});

export function showSandbox(context: VisitContext, result: SandboxResult): Response | Promise<Response> {
  const { sandbox } = context.var.ports;
  const { done, errors = {} } = result;
  const isRefused = Object.keys(errors).length > 0;
  const content = html`
    ${errorSummary(errors)} ${heading("Sandbox")}
    ${done === undefined ? "" : notice(html`<p role="status">${done}</p>`)}
    ${sandbox === undefined ? nothingToDo : sections(context.var.formToken, sandbox, result)}
  `;
  return showPage(
    context,
    { title: "Sandbox", section: "sandbox", content, refused: isRefused },
    isRefused ? 422 : 200,
  );
}

const nothingToDo = emptyState(
  "Nothing to do here",
  html`<p>This provider's data is put in place with <code class="console-code">careslot import</code> alone.</p>`,
);

function sections(formToken: string, sandbox: Sandbox, { text, faults, errors = {} }: SandboxResult): Content {
  return html`<div class="console-narrow">
    ${
      sandbox.importSamples === undefined
        ? ""
        : html`${subheading("Samples")}
            <p>Three services with clinicians and slots of the coming days. What is there already stays as it is.</p>
            ${postForm({ action: paths.importSamples, formToken, submit: "Import samples", button: "secondary" })}`
    }
    ${subheading("Resources of your own")} ${faultsFound(faults)}
    ${postForm({
      action: paths.importText,
      formToken,
      submit: "Import",
      button: "secondary",
      fields: textArea(
        {
          name: "text",
          label: "Bundle, resource or NDJSON",
          hint: "Services, schedules, slots, practitioners, roles, organisations and locations, in FHIR JSON. All of it is stored, or nothing.",
          value: text,
          error: errors["text"],
        },
        12,
      ),
    })}
    ${
      sandbox.reset === undefined
        ? ""
        : html`${subheading("Start over")}
            <p>Sets all appointments and the audit trail aside, and begins with fresh samples.</p>
            ${buttonLink(paths.reset, "Reset the sandbox")}`
    }
  </div>`;
}

function faultsFound(faults: readonly string[] = []): Content {
  if (faults.length === 0) return "";
  return html`<ul class="nhsuk-list nhsuk-list--bullet">
    ${faults.map((fault) => html`<li>${fault}</li>`)}
  </ul>`;
}
