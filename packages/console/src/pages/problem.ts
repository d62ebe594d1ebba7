import { html } from "hono/html";
import type { VisitContext } from "../visit.ts";
import { heading } from "../parts/heading.ts";
import { showPage } from "../parts/layout.ts";
import { paths } from "../paths.ts";

/** Why there is nothing else to show. */
export interface Problem {
  readonly status: 403 | 404 | 413 | 422 | 500;
  readonly title: string;
  /** What the reader can do about it. */
  readonly text: string;
}

/** Answers with a page that says what is wrong and where to go on. */
export function problemPage(context: VisitContext, { status, title, text }: Problem): Response | Promise<Response> {
  const content = html`${heading(title)}
    <p>${text}</p>
    <p><a href="${paths.diary}">Go to the diary</a></p>`;
  return showPage(context, { title, content }, status);
}
