import { capabilityStatement } from "../capability/capability-statement.ts";
import { failureStatus } from "../failure/failure-status.ts";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import { examples } from "./examples.ts";
import { failureMeanings } from "./failure-meanings.ts";
import type { OpenApiDocument, PathItem } from "./open-api.ts";
import { operation } from "./operation.ts";
import { responseHeaders } from "./response-headers.ts";
import { schemas } from "./schemas.ts";
import { securitySchemes } from "./security.ts";

/** The interface as an OpenAPI 3.1 document: what the route table offers, no more and no less. */
export function openApiDocument(routes: readonly Route[], settings: Settings): OpenApiDocument {
  return {
    openapi: "3.1.1",
    info: {
      title: "Careslot",
      version: String(capabilityStatement(routes, settings)["version"]),
      summary: "A provider of the NHS Booking API: FHIR STU3, CareConnect profiles",
      description,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: settings.baseUrl, description: "The service root" }],
    tags: [
      { name: "Capability", description: "What can be asked for here." },
      { name: "Slots", description: "What can be booked, and when." },
      { name: "Appointments", description: "What was booked: to make, to read, to cancel." },
    ],
    paths: paths(routes, settings),
    components: {
      securitySchemes: securitySchemes(settings.baseUrl),
      headers: responseHeaders,
      schemas,
      examples: examples(routes, settings),
    },
  };
}

const description = [
  "Search a provider's diary for slots, book one, read the appointment and cancel it.",
  "Resources are FHIR STU3 in JSON or XML, in UTF-8; a request body may be gzipped (GEN-10, GEN-12, FMT-01, FMT-02). The answer comes in the format of `_format`, else of `Accept`, else of the request's body, else in JSON (FMT-03 to FMT-09). Elements that STU3 does not know are ignored (GEN-14).",
  "Every refusal is an OperationOutcome that tells all faults at once (ERR-01). After a 500 the same request may be tried again; after another refusal it must be changed first (BOOK-37).",
  `At any other path the answer is ${failureStatus["route-unknown"].status}. ${failureMeanings["route-unknown"]}`,
  "The codes in brackets name the requirements of the NHS Booking API that a rule rests on. Names, numbers and addresses in the examples are made up.",
].join("\n\n");

function paths(routes: readonly Route[], settings: Settings): Readonly<Record<string, PathItem>> {
  return Object.fromEntries(
    [...new Set(routes.map(({ path }) => path))].map((path) => {
      const here = routes.filter((route) => route.path === path);
      const told = here.map((route) => [route.method.toLowerCase(), operation(route, routes, settings)] as const);
      return [path.replace(/:(\w+)/g, "{$1}"), { description: methods(here), ...Object.fromEntries(told) }];
    }),
  );
}

function methods(here: readonly Route[]): string {
  const taken = here.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  return `Takes ${taken}. Any other method is answered with ${failureStatus["method-not-allowed"].status} and \`Allow: ${taken}\` (GEN-08).`;
}
