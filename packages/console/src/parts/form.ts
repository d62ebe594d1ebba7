import { html } from "hono/html";
import type { Content, Html } from "./html.ts";

/** A form that changes something, so that it is posted, with the token that proves where it came from. */
export interface PostForm {
  readonly action: string;
  readonly formToken: string;
  readonly fields?: Content;
  readonly submit: string;
  /** `warning` for what can't be undone. */
  readonly button?: "primary" | "secondary" | "warning";
}

const buttons = {
  primary: "",
  secondary: " nhsuk-button--secondary nhsuk-button--small",
  warning: " nhsuk-button--warning",
} as const;

export function postForm({ action, formToken, fields = "", submit, button = "primary" }: PostForm): Html {
  return html`<form class="console-form" action="${action}" method="post" novalidate>
    <input type="hidden" name="token" value="${formToken}" />
    ${fields}
    <button class="nhsuk-button${buttons[button]}">${submit}</button>
  </form>`;
}

/** A field that nobody sees. */
export function hiddenField(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`;
}

export function buttonLink(href: string, text: string, button: "primary" | "secondary" = "secondary"): Html {
  return html`<a class="nhsuk-button${buttons[button]}" href="${href}" draggable="false">${text}</a>`;
}
