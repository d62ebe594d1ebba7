import { html } from "hono/html";
import { exchange, type Outgoing } from "../exchange/exchange.ts";
import { explainIssue } from "../explain/issue.ts";
import { exchangeView } from "../parts/exchange-view.ts";
import { faultList } from "../parts/fault.ts";
import { buttonLink, hiddenField, postForm } from "../parts/form.ts";
import { heading, subheading } from "../parts/heading.ts";
import type { Content } from "../parts/html.ts";
import { type Section, showPage } from "../parts/layout.ts";
import { statusTag } from "../parts/tag.ts";
import { paths } from "../paths.ts";
import type { VisitContext } from "../visit.ts";

/** A request to be sent, and the page that shows what came of it. */
export interface Sending {
  readonly request: Outgoing;
  readonly title: string;
  readonly section: Section;
  /** The appointment that the request was made of; its text is read anew before it is edited, not handed around. */
  readonly cancels?: string;
}

/** Sends a request to the provider, and shows both sides of it with every fault explained. */
export async function sendAndShow(
  context: VisitContext,
  { request, title, section, cancels }: Sending,
): Promise<Response> {
  const { ports, formToken } = context.var;
  const { exchange: sent, response } = await exchange(ports.provider, request);
  const seen = ports.recent.find(response.headers.get("x-request-id") ?? "");
  const faults = seen?.issues ?? [];
  const content = html`
    ${heading(title, html`${request.method} ${new URL(request.url).pathname}`)}
    <p>${statusTag(response.status)} ${outcomeText(response.status)}</p>
    <div class="console-actions">
      ${seen?.about ? buttonLink(paths.appointment(seen.about.id), "Open the appointment") : ""}
      ${cancels === undefined ? editForm(request, formToken, ports.newId()) : editCancellation(cancels, formToken)}
    </div>
    ${faults.length === 0 ? "" : html`${subheading("Why")} ${faultList(faults.map(explainIssue))}`}
    ${exchangeView(sent)}
  `;
  return showPage(context, { title, section, content });
}

function outcomeText(status: number): string {
  if (status >= 500) return "The provider failed.";
  return status >= 400 ? "The provider refused the request." : "The provider did what it was asked.";
}

/**
 * The request goes back into the form that it can be edited in: what is in it was entered here. It gets another id, for
 * it will be another request, not a retry of this one (RID-05).
 */
function editForm({ method, url, headers, body }: Outgoing, formToken: string, newId: string): Content {
  const another = { ...headers, ...("X-Request-Id" in headers && { "X-Request-Id": newId }) };
  const lines = Object.entries(another).map(([name, value]) => `${name}: ${value}`);
  return postForm({
    action: paths.editRequest,
    formToken,
    submit: "Edit and send again",
    button: "secondary",
    fields: [
      hiddenField("method", method),
      hiddenField("url", url),
      hiddenField("headers", lines.join("\n")),
      hiddenField("body", body),
    ],
  });
}

function editCancellation(id: string, formToken: string): Content {
  return postForm({
    action: paths.editCancellation(id),
    formToken,
    submit: "Edit and send again, NHS number revealed",
    button: "secondary",
  });
}
