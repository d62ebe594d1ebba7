import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import type { Parameter, Schema } from "./open-api.ts";
import { spineInteractions } from "../walk/spine-headers.ts";

const asid: Schema = { type: "string", pattern: "^[0-9]{12}$" };

export type RequestHeader = "If-Match" | "If-None-Match" | "Prefer";

const headers: Readonly<Record<RequestHeader, Omit<Parameter, "name" | "in">>> = {
  "If-Match": {
    required: true,
    description: "The version that the change is based on: the `ETag` of the last read (CAN-10, CAN-20).",
    schema: { type: "string" },
    example: 'W/"1"',
  },
  "If-None-Match": {
    description: "A version that the client has already: the answer is 304 while it is the current one (READ-10).",
    schema: { type: "string" },
    example: 'W/"1"',
  },
  Prefer: {
    description: "`handling=strict` refuses unknown search parameters; otherwise they are ignored (GEN-15).",
    schema: { type: "string" },
    example: "handling=strict",
  },
};

/** The headers of a request: those of its interaction, and those of every request. */
export function requestHeaders(own: readonly RequestHeader[], route: Route, settings: Settings): readonly Parameter[] {
  return [
    ...own.map((name): Parameter => ({ name, in: "header", ...headers[name] })),
    {
      name: "X-Request-Id",
      in: "header",
      description:
        "An id of the client's own, new for each request; it comes back as `X-Correlation-Id`. A change is not made twice under one id (RID-01, RID-05).",
      schema: { type: "string", maxLength: 128 },
      example: "7d2f3f0a-8a58-4e1a-a0a6-6a3b5b8f0c11",
    },
    ...spineHeaders(route, settings),
  ];
}

/** What the Spine Secure Proxy adds: needed where the headers are enforced, kept for the audit trail everywhere (D-13). */
function spineHeaders({ spine }: Route, { sspEnforce, asid: own }: Settings): readonly Parameter[] {
  const headers: readonly Omit<Parameter, "in" | "required">[] = [
    {
      name: "Ssp-TraceID",
      description: "The Spine's id of the request (SSP-01).",
      schema: { type: "string", format: "uuid" },
      example: "09a01679-2564-0fb4-5129-aecc81ea2706",
    },
    { name: "Ssp-From", description: "ASID of the consumer (SSP-02).", schema: asid, example: "200000000205" },
    { name: "Ssp-To", description: "ASID of this provider (SSP-03).", schema: asid, example: own ?? "200000000115" },
    {
      name: "Ssp-InteractionID",
      description: "What is asked for (SSP-04, SSP-05).",
      schema: { type: "string", enum: spine.map((part) => `${spineInteractions}${part}`) },
    },
  ];
  return headers.map((header) => ({ in: "header", required: sspEnforce === "on", ...header }));
}
