import { html } from "hono/html";
import type { Content, Html } from "./html.ts";

/** Something that the reader should know before going on. */
export function notice(content: Content): Html {
  return html`<div class="nhsuk-inset-text">
    <span class="nhsuk-u-visually-hidden">Information: </span>
    ${content}
  </div>`;
}

/** What is told where there is nothing to show: why, and what to do. */
export function emptyState(title: string, content: Content): Html {
  return html`<div class="console-empty">
    <h2 class="nhsuk-heading-s">${title}</h2>
    ${content}
  </div>`;
}

/** What must not be overlooked. */
export function warningCallout(title: string, content: Content): Html {
  return html`<div class="nhsuk-warning-callout">
    <h2 class="nhsuk-warning-callout__label">
      <span role="text"><span class="nhsuk-u-visually-hidden">Important: </span>${title}</span>
    </h2>
    ${content}
  </div>`;
}
