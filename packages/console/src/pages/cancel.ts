import { html } from "hono/html";
import { formatField } from "../parts/field.ts";
import { postForm } from "../parts/form.ts";
import { heading } from "../parts/heading.ts";
import { showPage } from "../parts/layout.ts";
import { paths } from "../paths.ts";
import type { Page } from "../visit.ts";

/** Asks whether an appointment is to be cancelled. */
export const cancelPage: Page = (context) => {
  const { formToken } = context.var;
  const id = context.req.param("id") ?? "";
  const content = html`
    ${heading("Cancel this appointment", id)}
    <div class="console-narrow">
      <p>
        The console reads the appointment over the API, sends it back with the status <q>cancelled</q>, and names the
        version that it has read in If-Match, as a consumer does.
      </p>
      ${postForm({
        action: paths.cancel(id),
        formToken,
        fields: formatField(),
        submit: "Cancel the appointment",
        button: "warning",
      })}
      ${postForm({
        action: paths.editCancellation(id),
        formToken,
        submit: "Edit the request first, NHS number revealed",
        button: "secondary",
      })}
    </div>
  `;
  const back = { href: paths.appointment(id), text: "Appointment" };
  return showPage(context, { title: "Cancel this appointment", section: "diary", content, back });
};
