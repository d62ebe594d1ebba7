import { html } from "hono/html";
import type { Html } from "./html.ts";

/** One question of a form. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was entered. */
  readonly error?: string | undefined;
  readonly value?: string | undefined;
}

export function textField(field: Field): Html {
  const { name, value = "", error } = field;
  const state = error === undefined ? "" : " nhsuk-input--error";
  return formGroup(
    field,
    html`<input
      class="nhsuk-input${state}"
      id="${name}"
      name="${name}"
      type="text"
      value="${value}"
      ${describedBy(field)}
      autocomplete="off"
      spellcheck="false"
    />`,
  );
}

export function textArea(field: Field, rows: number): Html {
  const { name, value = "", error } = field;
  const state = error === undefined ? "" : " nhsuk-textarea--error";
  // A line break straight behind the tag is dropped by browsers, so that a text which begins with one keeps its own.
  // oxfmt-ignore
  return formGroup(field, html`<textarea class="nhsuk-textarea console-text${state}" id="${name}" name="${name}" rows="${rows}" ${describedBy(field)} autocomplete="off" spellcheck="false">
${value}</textarea>`);
}

export function selectField(field: Field, options: readonly (readonly [value: string, text: string])[]): Html {
  return formGroup(
    field,
    html`<select class="nhsuk-select" id="${field.name}" name="${field.name}" ${describedBy(field)}>
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === field.value ? html`selected` : ""}>${text}</option>`,
      )}
    </select>`,
  );
}

function formGroup(field: Field, control: Html): Html {
  const { name, label, hint, error } = field;
  return html`<div class="nhsuk-form-group${error === undefined ? "" : " nhsuk-form-group--error"}">
    <label class="nhsuk-label nhsuk-label--s" for="${name}">${label}</label>
    ${hint === undefined ? "" : html`<div class="nhsuk-hint" id="${name}-hint">${hint}</div>`}
    ${
      error === undefined
        ? ""
        : html`<span class="nhsuk-error-message" id="${name}-error"
            ><span class="nhsuk-u-visually-hidden">Error:</span> ${error}</span
          >`
    }
    ${control}
  </div>`;
}

function describedBy({ name, hint, error }: Field): Html | string {
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(error === undefined ? [] : [`${name}-error`])];
  return ids.length === 0 ? "" : html`aria-describedby="${ids.join(" ")}"`;
}

/** In which of FHIR's two formats a request is to be sent. */
export function formatField(value: string = "json"): Html {
  return selectField({ name: "format", label: "Format", value }, [
    ["json", "JSON"],
    ["xml", "XML"],
  ]);
}
