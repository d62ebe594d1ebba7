import { html } from "hono/html";
import type { Content, Html } from "./html.ts";

/** Names and what stands behind them. Those without a value are left out. */
export function summaryList(rows: readonly (readonly [name: string, value: Content])[]): Html {
  return html`<dl class="nhsuk-summary-list">
    ${rows.map(([name, value]) =>
      value === undefined || value === ""
        ? ""
        : html`<div class="nhsuk-summary-list__row">
            <dt class="nhsuk-summary-list__key">${name}</dt>
            <dd class="nhsuk-summary-list__value">${value}</dd>
          </div>`,
    )}
  </dl>`;
}
