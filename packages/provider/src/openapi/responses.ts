import type { FailureKind } from "../failure/failure.ts";
import { failureStatus } from "../failure/failure-status.ts";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import type { ExampleName } from "./examples.ts";
import { failureMeanings } from "./failure-meanings.ts";
import { type ApiResponse, type Content, type Ref, refTo } from "./open-api.ts";
import type { OperationText } from "./operations.ts";
import { always, type ResponseHeader } from "./response-headers.ts";
import type { SchemaName } from "./schemas.ts";

/** How every request can fail. */
const general: readonly FailureKind[] = [
  "url-too-long",
  "client-certificate",
  "header-invalid",
  "media-type",
  "overloaded",
  "took-too-long",
  "unforeseen",
];

/** Headers that go with one failure and no other. */
const failureHeaders: Readonly<Partial<Record<FailureKind, ResponseHeader>>> = {
  "not-authorised": "WWW-Authenticate",
  "request-repeated": "Content-Location",
};

/** What a route can answer, by status: each with everything that it can mean there. */
export function responses(
  text: OperationText,
  { open }: Pick<Route, "open">,
  { sspEnforce }: Settings,
): Readonly<Record<string, ApiResponse>> {
  const { success, notModified } = text;
  const kinds: readonly FailureKind[] = [
    ...(sspEnforce === "on" ? (["spine-headers"] as const) : []),
    ...(open ? [] : (["not-authorised"] as const)),
    ...text.failures,
    ...general,
  ];
  const refusals = Object.groupBy(kinds, (kind) => failureStatus[kind].status);
  return {
    [success.status]: {
      description: success.meaning,
      headers: headers(success.headers),
      content: content(success.schema, success.example),
    },
    ...(notModified && {
      304: {
        description: "The client has this version already: no body (READ-10).",
        headers: headers(success.headers),
      },
    }),
    ...Object.fromEntries(Object.entries(refusals).map(([status, of]) => [status, refusal(of, text)])),
  };
}

/** A resource in both formats (FMT-01, FMT-02). */
export function content(schema: SchemaName, example?: ExampleName): Content {
  return {
    "application/fhir+json": {
      schema: refTo("schemas", schema),
      ...(example && { examples: { [example]: refTo("examples", example) } }),
    },
    "application/fhir+xml": { schema: refTo("schemas", "Xml") },
  };
}

function refusal(kinds: readonly FailureKind[], { failureExample }: OperationText): ApiResponse {
  const meanings = kinds.map((kind) => failureMeanings[kind]);
  const own = kinds.flatMap((kind) => failureHeaders[kind] ?? []);
  const mayBeRetried = kinds.some((kind) => failureStatus[kind].retryAfter !== undefined);
  const shown = failureExample && kinds.includes(failureExample.kind) ? failureExample.example : undefined;
  return {
    description: meanings.length === 1 ? meanings.join("") : meanings.map((meaning) => `- ${meaning}`).join("\n"),
    headers: headers(mayBeRetried ? [...own, "Retry-After"] : own),
    content: content("OperationOutcome", shown),
  };
}

function headers(own: readonly ResponseHeader[] = []): Readonly<Record<string, Ref>> {
  return Object.fromEntries([...own, ...always].map((name) => [name, refTo("headers", name)]));
}
