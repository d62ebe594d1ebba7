import { html } from "hono/html";
import type { Html } from "./html.ts";

/** A short piece of what a machine reads. */
export function code(text: string): Html {
  return html`<code class="console-code">${text}</code>`;
}

/** Many lines of it, which break rather than run out of the page. Its name is for those who hear the page. */
export function codeBlock(name: string, text: string): Html {
  // Not a space may come in between the tags: it would be shown.
  // oxfmt-ignore
  return html`<pre class="console-block" role="region" aria-label="${name}" tabindex="0"><code>${text}</code></pre>`;
}

/** The same, folded away behind its name. */
export function foldedCode(name: string, text: string): Html {
  return html`<details class="nhsuk-details">
    <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${name}</span></summary>
    <div class="nhsuk-details__text">${codeBlock(name, text)}</div>
  </details>`;
}
