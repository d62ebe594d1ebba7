import { contentType, formatInstant, operationOutcome } from "@careslot/fhir";
import type { LogEvent } from "@careslot/provider";

/**
 * What a Worker with wrong settings does. It cannot refuse to start, so it refuses to serve: everything is a 500, health
 * is a 503, and the log says which variable is at fault. The caller learns an id to quote and nothing else.
 */
export function refuseToServe(faults: readonly string[]): (request: Request) => Response {
  return (request) => {
    const isHealth = new URL(request.url).pathname === "/healthz";
    const [requestId, outcomeId] = [crypto.randomUUID(), crypto.randomUUID()];
    const status = isHealth ? 503 : 500;
    const event: LogEvent = {
      time: formatInstant(new Date()),
      level: "error",
      method: request.method,
      route: isHealth ? "/healthz" : "*",
      status,
      failure: "settings",
      requestId,
      ...(!isHealth && { outcomeId }),
      error: faults.join(" "),
      duration: 0,
    };
    console.log(JSON.stringify(event));
    const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "X-Request-Id": requestId };
    if (isHealth) return Response.json({ status: "failing" }, { status, headers });
    return Response.json(notSetUp(outcomeId), { status, headers: { ...headers, "Content-Type": contentType("json") } });
  };
}

function notSetUp(id: string): object {
  const issue = {
    severity: "error",
    code: "exception",
    rule: "settings",
    diagnostics: "This provider is not set up, and serves nothing until it is. Quote the id of this outcome.",
    requirement: "BOOK-37",
  } as const;
  return operationOutcome([issue], id, "INTERNAL_SERVER_ERROR");
}
