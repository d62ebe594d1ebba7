import { html } from "hono/html";
import type { Content } from "./html.ts";

/** What is wrong with a form, by the name of the field. */
export type Errors = Readonly<Record<string, string>>;

/** All that is wrong with a form, each fault a link to its field; nothing for a form without a fault. */
export function errorSummary(errors: Errors): Content {
  const all = Object.entries(errors);
  if (all.length === 0) return "";
  return html`<div class="nhsuk-error-summary">
    <div role="alert">
      <h2 class="nhsuk-error-summary__heading">There is a problem</h2>
      <div class="nhsuk-error-summary__body">
        <ul class="nhsuk-list nhsuk-error-summary__list">
          ${all.map(([name, text]) => html`<li><a href="#${name}">${text}</a></li>`)}
        </ul>
      </div>
    </div>
  </div>`;
}
