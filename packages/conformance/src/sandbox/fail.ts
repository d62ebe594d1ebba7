import { operationOutcome } from "@careslot/fhir";
import type { FailureKind } from "./failure-rule.ts";

interface Failing {
  /** Does what was asked for. */
  readonly answer: () => Promise<Response>;
  /** Milliseconds until a proxy gives up on an answer that does not come. */
  readonly patience: number;
  readonly newId: () => string;
}

/** Lets a request fail. Without an answer the proxy says 504 in the end, unless the consumer has hung up before. */
export async function fail(
  kind: FailureKind,
  request: Request,
  { answer, patience, newId }: Failing,
): Promise<Response> {
  if (kind === "lost") await answer();
  if (kind !== "lost" && kind !== "timeout") return refusal(Number(kind), newId());
  await pause(patience, request.signal);
  return refusal(504, newId());
}

function refusal(status: number, id: string): Response {
  const diagnostics = `This failure was asked for: ${status}, as the Spine Secure Proxy or the provider would answer.`;
  const outcome = operationOutcome(
    [{ severity: "error", code: "transient", rule: "sandbox-failure", diagnostics }],
    id,
  );
  const headers = { "Content-Type": "application/fhir+json;charset=utf-8", "Cache-Control": "no-store" };
  return new Response(JSON.stringify(outcome), { status, headers });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
