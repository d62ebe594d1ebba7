import type { BookingScope } from "@careslot/jwt";
import type { CollectedRequest, Collection, Field } from "./collection-format.ts";
import { collectionSteps } from "./collection-steps.ts";
import { locatedOperations } from "./located-operations.ts";
import type { Method, OpenApiDocument, Operation, Parameter } from "./open-api.ts";
import type { Offered } from "./operations.ts";

/** The variable in which the user puts a token of each scope. */
const tokens: Readonly<Record<BookingScope, string>> = {
  "organization/slot.read": "slotToken",
  "patient/appointment.read": "readToken",
  "patient/appointment.write": "writeToken",
};

/** The values of request headers; those that are not told here are their examples, and are not sent. */
const sent: Readonly<Record<string, string>> = { "X-Request-Id": "{{$guid}}", "If-Match": "{{etag}}" };

/** The variable parts of paths. */
const inPath: Readonly<Record<string, string>> = { id: "{{appointmentId}}", vid: "{{versionId}}" };

/** The requests of an OpenAPI document as a collection, in the order in which they can be sent one after the other. */
export function collection(document: OpenApiDocument): Collection {
  const { info, servers } = document;
  const operations = locatedOperations(document);
  const steps = Object.keys(collectionSteps).flatMap((id) =>
    operations.filter((each) => each.operation.operationId === id),
  );
  return {
    info: {
      name: info.title,
      description: `${info.summary}. Put a token of each scope into the variables, then send the requests in order: each keeps what the next ones need.`,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    variable: [
      { key: "baseUrl", value: servers[0]?.url ?? "" },
      { key: "service", value: "2000000001" },
      ...Object.entries(tokens).map(([scope, key]) => ({
        key,
        value: "",
        description: `A token of the scope ${scope}`,
      })),
    ],
    item: steps.map(({ path, method, operation }) => ({
      name: operation.summary,
      request: request(path, method, operation),
      event: [{ listen: "test", script: { type: "text/javascript", exec: script(operation) } }],
    })),
  };
}

function request(path: string, method: Method, operation: Operation): CollectedRequest {
  const { query: asked = {}, body } = step(operation);
  const place = path.replace(/\{(\w+)\}/g, (whole, name: string) => inPath[name] ?? whole);
  const query = fields(operation, "query", asked);
  const search = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`);
  return {
    method: method.toUpperCase(),
    description: operation.description,
    auth: auth(operation),
    header: [
      ...(body === undefined ? [] : [{ key: "Content-Type", value: "application/fhir+json" }]),
      ...fields(operation, "header", sent),
    ],
    url: {
      raw: `{{baseUrl}}${place}${search.length === 0 ? "" : `?${search.join("&")}`}`,
      host: ["{{baseUrl}}"],
      path: place.slice(1).split("/"),
      query,
    },
    ...(body !== undefined && { body: { mode: "raw", raw: body } }),
  };
}

/** The parameters in one place: what is needed or told is sent, the others are there to be switched on. */
function fields(
  { parameters }: Operation,
  place: Parameter["in"],
  told: Readonly<Record<string, string>>,
): readonly Field[] {
  return parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, description, required = false, schema, example = schema.enum?.[0] ?? "" }) => ({
      key: name,
      value: told[name] ?? String(Array.isArray(example) ? example[0] : example),
      description,
      disabled: !required && told[name] === undefined,
    }));
}

function auth({ security }: Operation): CollectedRequest["auth"] {
  const [scope] = security.flatMap(({ nhsToken = [] }) => nhsToken);
  if (security.some((way) => Object.keys(way).length === 0) || scope === undefined) return { type: "noauth" };
  return { type: "bearer", bearer: [{ key: "token", type: "string", value: `{{${tokens[scope as BookingScope]}}}` }] };
}

function script(operation: Operation): readonly string[] {
  const [status = ""] = Object.keys(operation.responses);
  return [
    `pm.test("answers ${status}", () => pm.response.to.have.status(${status}));`,
    ...(step(operation).keep ?? []),
  ];
}

function step({ operationId }: Operation): (typeof collectionSteps)[Offered] {
  return collectionSteps[operationId as Offered];
}
