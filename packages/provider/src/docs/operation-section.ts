import { html } from "hono/html";
import type { LocatedOperation } from "../openapi/located-operations.ts";
import type { ApiResponse, Content, OpenApiDocument, Parameter, Security } from "../openapi/open-api.ts";
import { folded, type Html, phrase, prose, table } from "./html.ts";
import { typeOf } from "./schema-section.ts";

/** What every operation has alike, and is told once for all of them. */
export interface Shared {
  readonly parameters: readonly Parameter[];
  readonly headers: readonly string[];
}

/** All about one operation: how it is called, with what, and everything it can answer. */
export function operationSection(
  { path, method, operation, aboutPath }: LocatedOperation,
  document: OpenApiDocument,
  shared: Shared,
): Html {
  const { operationId, summary, description, security, parameters, requestBody, responses } = operation;
  const alike = new Set(shared.parameters.map(({ name }) => name));
  const own = parameters.filter(({ name }) => !alike.has(name));
  return html`<section aria-labelledby="${operationId}">
    <h3 id="${operationId}">${summary}</h3>
    <p class="call"><span class="${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
    ${prose(description)}
    <p>${scopes(security)}</p>
    ${own.length > 0 && parameterTable(`Parameters: ${summary}`, own)}
    ${
      requestBody &&
      html`<h4>Body</h4>
        <p>${requestBody.description} ${schemaOf(requestBody.content)}</p>
        ${shown(requestBody.content, document, "Example")}`
    }
    ${table(
      `Answers: ${summary}`,
      ["Status", "Meaning", "Body", "Headers"],
      Object.entries(responses).map((each) => answer(each, shared)),
    )}
    <p>${phrase(aboutPath)}</p>
    ${Object.entries(responses).map(([status, { content = {} }]) => shown(content, document, `Example of ${status}`))}
  </section> `;
}

export function parameterTable(caption: string, parameters: readonly Parameter[]): Html {
  return table(
    caption,
    ["Name", "In", "Meaning", "Value"],
    parameters.map(({ name, in: place, required, description, schema, example }) => [
      html`<code>${name}</code>${required && html` <span class="needed">required</span>`}`,
      place,
      phrase(description),
      html`${typeOf(schema)}${example !== undefined && html`, such as ${codes([example].flat().map(String))}`}`,
    ]),
  );
}

function scopes(security: readonly Security[]): Html {
  const any = security.flatMap(({ nhsToken = [] }) => nhsToken).map((scope) => html` <code>${scope}</code>`);
  const open = security.some((way) => Object.keys(way).length === 0);
  if (open) return html`<a href="#token">Token</a>: none is needed.`;
  return html`<a href="#token">Token</a> of the scope${any.map((scope, index) => html`${index > 0 && " or"}${scope}`)}.`;
}

function answer(
  [status, { description, headers, content = {} }]: readonly [string, ApiResponse],
  { headers: alike }: Shared,
): readonly unknown[] {
  const own = Object.keys(headers).filter((name) => !alike.includes(name));
  return [html`<strong>${status}</strong>`, prose(description), schemaOf(content), codes(own)];
}

function schemaOf(content: Content): Html | string {
  const json = content["application/fhir+json"];
  return json ? typeOf(json.schema) : "none";
}

function shown(content: Content, document: OpenApiDocument, caption: string): readonly Html[] {
  const names = Object.keys(content["application/fhir+json"]?.examples ?? {});
  return names.flatMap((name) => {
    const example = document.components.examples[name];
    return example ? [folded(`${caption}: ${example.summary}`, example.value)] : [];
  });
}

function codes(texts: readonly string[]): readonly Html[] {
  return texts.map((text) => html`<code>${text}</code> `);
}
