import { html } from "hono/html";
import type { Content, Html } from "./html.ts";

/** Rows under headings. The first cell of a row names it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** Whether the heading above says what the caption does: it is then for those alone who hear the page. */
  readonly captionHidden?: boolean;
}

/** A table that becomes a list of cards where it is narrow, its columns' names before each cell. */
export function table({ caption, columns, rows, captionHidden = false }: Table): Html {
  return html`<table class="nhsuk-table nhsuk-table--responsive" role="table">
    <caption class="${captionHidden ? "nhsuk-u-visually-hidden" : "nhsuk-table__caption nhsuk-table__caption--m"}">
      ${caption}
    </caption>
    <thead class="nhsuk-table__head" role="rowgroup">
      <tr class="nhsuk-table__row" role="row">
        ${columns.map((column) => html`<th class="nhsuk-table__header" scope="col" role="columnheader">${column}</th>`)}
      </tr>
    </thead>
    <tbody class="nhsuk-table__body">
      ${rows.map((row) => tableRow(columns, row))}
    </tbody>
  </table>`;
}

function tableRow(columns: readonly string[], cells: readonly Content[]): Html {
  return html`<tr class="nhsuk-table__row" role="row">
    ${cells.map((cell, index) => {
      const name = html`<span class="nhsuk-table__heading" aria-hidden="true">${columns[index] ?? ""} </span>`;
      return index === 0
        ? html`<th class="nhsuk-table__header" scope="row" role="rowheader">${name}<span>${cell}</span></th>`
        : html`<td class="nhsuk-table__cell${cell === "" ? " console-blank" : ""}" role="cell">
            ${name}<span>${cell}</span>
          </td>`;
    })}
  </tr>`;
}
