import { html } from "hono/html";
import type { Schema } from "../openapi/open-api.ts";
import { type Html, phrase, prose, table } from "./html.ts";

/** What a resource looks like: the elements that matter here, and which of them must be there. */
export function schemaSection(name: string, schema: Schema): Html {
  const { description = "", externalDocs, properties = {} } = schema;
  const rows = Object.entries(properties).map(([element, value]) => elementRow(element, value, schema));
  return html`<section aria-labelledby="schema-${name}">
    <h3 id="schema-${name}">${name}</h3>
    ${prose(description)} ${externalDocs && html`<p>Defined at <code>${externalDocs.url}</code>.</p>`}
    ${rows.length > 0 && table(`Elements: ${name}`, ["Element", "Value", "Meaning"], rows)}
  </section> `;
}

/** The type of a value, in a few words. */
export function typeOf(schema: Schema): Html {
  const { $ref, type, format, items, anyOf, enum: any } = schema;
  if ($ref !== undefined) return schemaLink($ref);
  if (anyOf) return html`${anyOf.map((one, index) => html`${index > 0 && " or "}${typeOf(one)}`)}`;
  if (schema.const !== undefined) return html`<code>${schema.const}</code>`;
  if (any) return html`${any.map((value) => html`<code>${value}</code> `)}`;
  if (items) return html`list of ${typeOf(items)}`;
  return html`${type}${format && `, ${format}`}`;
}

function schemaLink(ref: string): Html {
  const name = ref.split("/").at(-1);
  return html`<a href="#schema-${name}">${name}</a>`;
}

function elementRow(element: string, value: Schema | false, { required }: Schema): readonly unknown[] {
  const needed = required?.includes(element) && html` <span class="needed">required</span>`;
  const name = html`<code>${element}</code>${needed}`;
  return value === false ? [name, "must not be there", ""] : [name, typeOf(value), phrase(value.description ?? "")];
}
