import { html } from "hono/html";
import { contentType } from "@careslot/fhir";
import type { Outgoing } from "../exchange/exchange.ts";
import { type Errors, errorSummary } from "../parts/error-summary.ts";
import { selectField, textArea, textField } from "../parts/field.ts";
import { postForm } from "../parts/form.ts";
import { heading } from "../parts/heading.ts";
import { showPage } from "../parts/layout.ts";
import { paths } from "../paths.ts";
import { tokenFor } from "../tokens/token-for.ts";
import type { Page, VisitContext } from "../visit.ts";

/** A request as it stands in the form: its headers a line each. */
export type RawRequest = Omit<Outgoing, "headers"> & { readonly headers: string };

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].map((method) => [method, method] as const);

/** Sends whatever is written, right or wrong: a search for slots, to begin with. */
export const sendPage: Page = async (context) => {
  const { ports } = context.var;
  const token = await tokenFor("organization/slot.read", ports);
  return showSend(
    context,
    {
      method: "GET",
      url: `${ports.settings.baseUrl}/Slot?status=free&_count=5`,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        Accept: contentType("json"),
        "X-Request-Id": ports.newId(),
      },
      body: "",
    },
    {},
  );
};

/** Shows a request in the form, with what is wrong with the form. */
export function showSend(
  context: VisitContext,
  request: Outgoing | RawRequest,
  errors: Errors,
): Response | Promise<Response> {
  const { method, url, body } = request;
  const headers = typeof request.headers === "string" ? request.headers : headerLines(request.headers);
  const isRefused = Object.keys(errors).length > 0;
  const fields = [
    selectField({ name: "method", label: "Method", value: method }, methods),
    textField({ name: "url", label: "URL", hint: "Below the service root", value: url, error: errors["url"] }),
    textArea(
      {
        name: "headers",
        label: "Headers",
        hint: "One a line, its name before a colon",
        value: headers,
        error: errors["headers"],
      },
      10,
    ),
    textArea({ name: "body", label: "Body", hint: "JSON, XML, or whatever you want to try", value: body }, 20),
  ];
  const content = html`
    ${errorSummary(errors)} ${heading("Send a request")}
    <p>
      Write any request, with whatever faults you want to try: it goes to the provider as it stands, and every fault is
      explained.
    </p>
    ${postForm({ action: paths.send, formToken: context.var.formToken, fields, submit: "Send" })}
  `;
  const status = isRefused ? 422 : 200;
  return showPage(context, { title: "Send a request", section: "send", content, refused: isRefused }, status);
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}
