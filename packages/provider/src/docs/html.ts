import { html } from "hono/html";

/** A piece of a page: what stands in it is escaped already. */
export type Html = ReturnType<typeof html>;

/**
 * The little of Markdown that the document's descriptions use: paragraphs divided by an empty line, list items behind a
 * dash, code between backticks.
 */
export function prose(text: string): readonly Html[] {
  return text.split("\n\n").flatMap((paragraph) => {
    const lines = paragraph.split("\n");
    const items = lines.filter((line) => line.startsWith("- ")).map((line) => html`<li>${phrase(line.slice(2))}</li>`);
    return [
      ...lines.filter((line) => !line.startsWith("- ")).map((line) => html`<p>${phrase(line)}</p>`),
      ...(items.length === 0
        ? []
        : [
            html`<ul>
              ${items}
            </ul>`,
          ]),
    ];
  });
}

/** One line of text, its code and its requirement ids marked up. */
export function phrase(text: string): readonly Html[] {
  return text.split("`").map((part, index) => (index % 2 === 0 ? html`${words(part)}` : html`<code>${part}</code>`));
}

/** A table that scrolls by itself where it is too wide, by keyboard too. */
export function table(caption: string, columns: readonly string[], rows: readonly (readonly unknown[])[]): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

/** JSON, laid out for people, folded away. */
export function folded(summary: string, value: unknown): Html {
  return html`<details>
    <summary>${summary}</summary>
    <pre tabindex="0"><code>${JSON.stringify(value, null, 2)}</code></pre>
  </details>`;
}

function words(text: string): readonly Html[] {
  const parts = text.split(/([A-Z]+-\d\d)/);
  return parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<span class="id">${part}</span>`));
}

function row([first, ...rest]: readonly unknown[]): Html {
  return html`<tr>
    <th scope="row">${first}</th>
    ${rest.map((cell) => html`<td>${cell}</td>`)}
  </tr> `;
}
