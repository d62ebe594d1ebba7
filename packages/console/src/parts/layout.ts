import { html } from "hono/html";
import type { VisitContext } from "../visit.ts";
import { paths } from "../paths.ts";
import type { ConsolePorts } from "../ports.ts";
import type { Content, Html } from "./html.ts";

/** What is different from page to page. */
export interface PageContent {
  readonly title: string;
  /** The part of the console that the page belongs to. */
  readonly section?: Section;
  readonly content: Content;
  /** Whether a form was refused: the title says so first, for those who hear the page. */
  readonly refused?: boolean;
  /** Address of a script that makes the page more convenient. */
  readonly script?: string;
  readonly back?: { readonly href: string; readonly text: string };
}

export type Section = "diary" | "requests" | "audit" | "tokens" | "send" | "sandbox";

const sections: readonly { readonly id: Section; readonly text: string; readonly href: string }[] = [
  { id: "diary", text: "Diary", href: paths.diary },
  { id: "requests", text: "Requests", href: paths.requests },
  { id: "audit", text: "Audit trail", href: paths.audit },
  { id: "tokens", text: "Tokens", href: paths.tokens },
  { id: "send", text: "Send a request", href: paths.send },
  { id: "sandbox", text: "Sandbox", href: paths.sandbox },
];

/** Answers with a whole page. */
export function showPage(
  context: VisitContext,
  page: PageContent,
  status: 200 | 403 | 404 | 413 | 422 | 500 = 200,
): Response | Promise<Response> {
  return context.html(layout(context.var.ports, page), status);
}

function layout({ synthetic, settings }: Pick<ConsolePorts, "synthetic" | "settings">, page: PageContent): Html {
  const { title, section, content, refused, script, back } = page;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${refused ? "Error: " : ""}${title} – Careslot console</title>
        <link rel="stylesheet" href="${paths.style}" />
        ${script === undefined ? "" : html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <a class="nhsuk-skip-link" href="#maincontent">Skip to main content</a>
        <header class="nhsuk-header" role="banner">
          <div class="nhsuk-header__container nhsuk-width-container">
            <div class="nhsuk-header__service">
              <a class="nhsuk-header__service-name" href="${paths.diary}">Careslot console</a>
            </div>
          </div>
          <nav class="nhsuk-header__navigation" aria-label="Menu">
            <div class="nhsuk-header__navigation-container nhsuk-width-container">
              <ul class="nhsuk-header__navigation-list">
                ${sections.map((each) => navigationItem(each, each.id === section))}
              </ul>
            </div>
          </nav>
        </header>
        ${synthetic ? syntheticOnly : ""}
        <div class="nhsuk-width-container">
          ${back === undefined ? "" : html`<nav aria-label="Back"><a class="nhsuk-back-link" href="${back.href}">${back.text}</a></nav>`}
          <main class="nhsuk-main-wrapper" id="maincontent" tabindex="-1">${content}</main>
        </div>
        <footer class="nhsuk-footer" role="contentinfo">
          <div class="nhsuk-width-container">
            <p class="console-footer">
              Careslot is no product of NHS England. Service root:
              <code class="console-code">${settings.baseUrl}</code>.
              <a class="nhsuk-footer__list-item-link" href="/docs">API reference</a>
            </p>
          </div>
        </footer>
      </body>
    </html>`;
}

const syntheticOnly = html`<div class="console-synthetic" role="region" aria-label="About this data">
  <div class="nhsuk-width-container">
    <p>Synthetic data only. Never enter details of a real patient.</p>
  </div>
</div>`;

function navigationItem({ text, href }: { readonly text: string; readonly href: string }, isCurrent: boolean): Html {
  if (!isCurrent) {
    return html`<li class="nhsuk-header__navigation-item">
      <a class="nhsuk-header__navigation-link" href="${href}">${text}</a>
    </li>`;
  }
  return html`<li class="nhsuk-header__navigation-item nhsuk-header__navigation-item--current">
    <a class="nhsuk-header__navigation-link" href="${href}" aria-current="page"
      ><strong class="nhsuk-header__navigation-item-current-fallback">${text}</strong></a
    >
  </li>`;
}
