import { html } from "hono/html";
import type { Content, Html } from "./html.ts";

/** The title of a page, and what it is about above it. */
export function heading(title: string, caption?: Content): Html {
  return html`<h1 class="nhsuk-heading-l">
    ${caption === undefined ? "" : html`<span class="nhsuk-caption-l">${caption}</span> `}${title}
  </h1>`;
}

export function subheading(title: string, id?: string): Html {
  return id === undefined
    ? html`<h2 class="nhsuk-heading-m">${title}</h2>`
    : html`<h2 class="nhsuk-heading-m" id="${id}">${title}</h2>`;
}
