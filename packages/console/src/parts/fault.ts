import { html } from "hono/html";
import type { Explained } from "../explain/explain.ts";
import { code } from "./code.ts";
import type { Content, Html } from "./html.ts";
import { tag } from "./tag.ts";

/** Every fault, explained. */
export function faultList(faults: readonly Explained[]): Html {
  return html`<ol class="console-faults">
    ${faults.map(fault)}
  </ol>`;
}

/** One fault: where, what, the sentence that it rests on, and what to do. */
function fault({ where, what, rule, severity, requirement, advice, definition }: Explained): Html {
  return html`<li class="console-fault">
    <h3 class="nhsuk-heading-xs">${where === undefined ? "The request" : code(where)} ${severityTag(severity)}</h3>
    <p>${what}</p>
    ${
      requirement === undefined
        ? ""
        : html`<blockquote class="console-quote">
            <p>${requirement.statement}</p>
            <footer>${requirement.id}, ${sourceOf(requirement)}</footer>
          </blockquote>`
    }
    ${advice === undefined ? "" : html`<p><strong>What to do:</strong> ${advice}</p>`}
    <p class="console-small">
      Rule ${code(rule)}${definition === undefined ? "" : html`, defined in ${code(definition)}`}
    </p>
  </li>`;
}

function severityTag(severity: Explained["severity"]): Content {
  return severity === "warning" || severity === "information" ? tag(severity, "neutral") : "";
}

function sourceOf({ source, url }: NonNullable<Explained["requirement"]>): Content {
  return url === undefined ? source : html`<a href="${url}" rel="noreferrer">${source}</a>`;
}
