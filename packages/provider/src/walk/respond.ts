import { contentType, type Format, operationOutcome, type Result, responseFormat, writeResource } from "@careslot/fhir";
import type { Answer, Body, Call } from "../call.ts";
import type { Failure, Step } from "../failure/failure.ts";
import { failureStatus } from "../failure/failure-status.ts";
import { readStoredBundle, writeStoredBundle } from "../stored-bundle.ts";
import { storedResource } from "../stored-resource.ts";

/** The answer, and the id of the OperationOutcome in it, if it is one. */
export interface Responded {
  readonly response: Response;
  readonly outcomeId?: string;
}

/** The format that the request wants to be answered in (FMT-03 to FMT-09). */
export function wantedFormat({ request, query }: Call): Result<Format> {
  return responseFormat({
    parameter: query.get("_format") ?? undefined,
    accept: request.headers.get("accept") ?? undefined,
    contentType: request.headers.get("content-type") ?? undefined,
  });
}

/** Writes the answer: the only place that does, for successes and failures alike. */
export function respond(call: Call, outcome: Step<Answer>, format: Format): Responded {
  if (!outcome.ok) return respondWithFailure(call, outcome.failure, format);
  const { status, headers, body } = outcome.value;
  const all = allHeaders(call, format, headers);
  if (notModified(call, headers)) return { response: new Response(null, { status: 304, headers: all }) };
  const pretty = call.query.get("_pretty") === "true";
  return { response: new Response(text(body, format, pretty), { status, headers: all }) };
}

function respondWithFailure(call: Call, { kind, issues, headers }: Failure, format: Format): Responded {
  const { status, spine, retryAfter } = failureStatus[kind];
  const outcomeId = call.ports.newId();
  const resource = operationOutcome(issues, outcomeId, spine);
  const body = writeResource(resource, format);
  const own = { ...headers, ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }) };
  return { response: new Response(body, { status, headers: allHeaders(call, format, own) }), outcomeId };
}

/** What is stored goes out as it is, unless another format or form is wanted. */
function text(body: Body, format: Format, pretty: boolean): string {
  if ("resource" in body) return writeResource(body.resource, format, { pretty });
  const asStored = format === "json" && !pretty;
  if ("stored" in body) {
    return asStored ? body.stored.content : writeResource(storedResource(body.stored.content), format, { pretty });
  }
  return asStored ? writeStoredBundle(body) : writeResource(readStoredBundle(body), format, { pretty });
}

/** Whether the client has this version already (READ-10). Tags are compared weakly: one version is one content. */
function notModified({ request }: Call, headers: Answer["headers"]): boolean {
  const tag = headers?.["ETag"];
  const known = request.headers.get("if-none-match");
  if (tag === undefined || known === null || request.method === "POST" || request.method === "PUT") return false;
  const opaque = tag.replace(/^W\//, "");
  return known.split(",").some((part) => ["*", opaque].includes(part.trim().replace(/^W\//, "")));
}

function allHeaders({ correlation }: Call, format: Format, own: Answer["headers"]): HeadersInit {
  return {
    "Content-Type": contentType(format),
    "Cache-Control": "no-store",
    Vary: "Accept, Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    "X-Request-Id": correlation.requestId,
    ...(correlation.correlationId !== undefined && { "X-Correlation-Id": correlation.correlationId }),
    ...own,
  };
}
