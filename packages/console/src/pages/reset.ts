import { html } from "hono/html";
import { buttonLink, postForm } from "../parts/form.ts";
import { showPage } from "../parts/layout.ts";
import { heading } from "../parts/heading.ts";
import { warningCallout } from "../parts/notice.ts";
import { paths } from "../paths.ts";
import type { Page } from "../visit.ts";
import { sandboxPage } from "./sandbox.ts";

/** Asks whether the sandbox is to be reset. */
export const resetPage: Page = (context) => {
  const { ports, formToken } = context.var;
  if (ports.sandbox?.reset === undefined) return sandboxPage(context);
  const content = html`
    ${heading("Reset the sandbox?")}
    <div class="console-narrow">
      ${warningCallout(
        "Everything starts over",
        html`<p>
          All appointments, the audit trail and the resources that you imported will be gone from here, also for
          consumers that are at work right now.
        </p>`,
      )}
      <div class="console-actions">
        ${postForm({ action: paths.reset, formToken, submit: "Yes, reset it", button: "warning" })}
        ${buttonLink(paths.sandbox, "No, go back")}
      </div>
    </div>
  `;
  const back = { href: paths.sandbox, text: "Sandbox" };
  return showPage(context, { title: "Reset the sandbox?", section: "sandbox", content, back });
};
