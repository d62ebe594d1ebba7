import { html, raw } from "hono/html";
import { type LocatedOperation, locatedOperations } from "../openapi/located-operations.ts";
import type { OpenApiDocument } from "../openapi/open-api.ts";
import { type Html, phrase, prose, table } from "./html.ts";
import { operationSection, parameterTable, type Shared } from "./operation-section.ts";
import { schemaSection } from "./schema-section.ts";
import { style } from "./style.ts";

// The policy names the hash of what stands between the tags: not a space may come in.
const styleElement = raw(`<style>${style}</style>`);

/** The API reference: an OpenAPI document as one page for people, which needs no script and fetches nothing. */
export function docsPage(document: OpenApiDocument): Html {
  const { info, servers, tags, components } = document;
  const operations = locatedOperations(document);
  const shared = sharedBy(operations);
  const ofTag = (name: string) => operations.filter(({ operation }) => operation.tags.includes(name));
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API reference – ${info.title}</title>
        ${styleElement}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the reference</a>
        <div class="page">
          ${navigation(document, ofTag)}
          <main id="content">
            <h1>API reference</h1>
            <p class="lead">${info.summary}, version ${info.version}</p>
            ${prose(info.description)}
            <h2 id="start">Where to start</h2>
            <p>
              The service root is ${servers.map(({ url }) => html`<code>${url}</code>`)}: every path below begins there.
            </p>
            <ul>
              <li>
                <a href="openapi.json">openapi.json</a>: this reference as an OpenAPI ${document.openapi} document.
              </li>
              <li>
                <a href="collection.json">collection.json</a>: requests that search, book, read and cancel, to be
                imported into Postman, Bruno or Insomnia.
              </li>
            </ul>
            <h2 id="token">The token</h2>
            ${Object.values(components.securitySchemes).map(({ description }) => prose(description))}
            <h2 id="every-request">Every request</h2>
            <p>Besides the parameters of its own, each request takes these:</p>
            ${parameterTable("Parameters of every request", shared.parameters)}
            ${tags.map(
              ({ name, description }) =>
                html`<h2 id="tag-${name}">${name}</h2>
                  <p>${phrase(description)}</p>
                  ${ofTag(name).map((each) => operationSection(each, document, shared))}`,
            )}
            <h2 id="headers">Headers of answers</h2>
            <p>
              ${shared.headers.map((name, index) => html`${index > 0 && ", "}<code>${name}</code>`)} may come with every
              answer, the others where they are named above.
            </p>
            ${table(
              "Headers of answers",
              ["Name", "Meaning", "Such as"],
              Object.entries(components.headers).map(([name, header]) => [
                html`<code>${name}</code>`,
                phrase(header.description),
                html`<code>${header.example}</code>`,
              ]),
            )}
            <h2 id="resources">Resources</h2>
            ${Object.entries(components.schemas).map(([name, schema]) => schemaSection(name, schema))}
          </main>
        </div>
      </body>
    </html> `;
}

function navigation({ info, tags }: OpenApiDocument, ofTag: (name: string) => readonly LocatedOperation[]): Html {
  const link = (id: string, text: string) => html`<li><a href="#${id}">${text}</a></li>`;
  return html`<nav aria-label="Contents">
    <p class="name">${info.title}</p>
    <ul>
      ${link("start", "Where to start")} ${link("token", "The token")} ${link("every-request", "Every request")}
      ${tags.map(
        ({ name }) =>
          html`<li>
            <a href="#tag-${name}">${name}</a>
            <ul>
              ${ofTag(name).map(({ operation }) => link(operation.operationId, operation.summary))}
            </ul>
          </li>`,
      )}
      ${link("headers", "Headers of answers")} ${link("resources", "Resources")}
    </ul>
  </nav>`;
}

/** The parameters that all operations take in the same way, and the headers that come with all their answers. */
function sharedBy(operations: readonly LocatedOperation[]): Shared {
  const [first, ...rest] = operations.map(({ operation }) => operation);
  const alike = (one: unknown, many: readonly unknown[]) =>
    many.some((each) => JSON.stringify(each) === JSON.stringify(one));
  const answers = operations.flatMap(({ operation }) => Object.values(operation.responses));
  const headers = Object.keys(answers[0]?.headers ?? {});
  return {
    parameters: (first?.parameters ?? []).filter((one) => rest.every(({ parameters }) => alike(one, parameters))),
    headers: headers.filter((name) => answers.every((answer) => name in answer.headers)),
  };
}
