import type { Header, Schema } from "./open-api.ts";

const text: Schema = { type: "string" };
const url: Schema = { type: "string", format: "uri" };

export type ResponseHeader =
  | "X-Request-Id"
  | "X-Correlation-Id"
  | "Cache-Control"
  | "Vary"
  | "ETag"
  | "Last-Modified"
  | "Location"
  | "Content-Location"
  | "WWW-Authenticate"
  | "Retry-After";

/** The headers of answers. What `Allow` is sent with stands at each path: no operation answers 405 to its own method. */
export const responseHeaders: Readonly<Record<ResponseHeader, Header>> = {
  "X-Request-Id": {
    description: "The provider's own id of the request, which its log and audit trail keep (RID-02, RID-04).",
    schema: text,
    example: "0f6f1c9e-5a0b-4d0e-9b1e-3f1d2c7a9a10",
  },
  "X-Correlation-Id": {
    description: "The client's `X-Request-Id`, where it sent one (RID-03).",
    schema: text,
    example: "7d2f3f0a-8a58-4e1a-a0a6-6a3b5b8f0c11",
  },
  "Cache-Control": {
    description: "Patients' data must not be kept by caches (GEN-13).",
    schema: text,
    example: "no-store",
  },
  Vary: {
    description:
      "The headers of a request that its answer's form depends on: its format, and whether it is compressed.",
    schema: text,
    example: "Accept, Accept-Encoding",
  },
  ETag: {
    description: "The version of the resource: what `If-Match` of a cancellation must hold (READ-05, BOOK-08, CAN-08).",
    schema: text,
    example: 'W/"1"',
  },
  "Last-Modified": {
    description: "When the version was made (READ-06, CAN-08).",
    schema: text,
    example: "Mon, 01 Jun 2026 08:30:00 GMT",
  },
  Location: {
    description: "The stable absolute URL of the new version (BOOK-04, CAN-04).",
    schema: url,
    example: "https://provider.example/STU3/Appointment/7a1c/_history/1",
  },
  "Content-Location": {
    description: "The absolute URL of the version that the answer is about (READ-06, BOOK-09, CAN-09).",
    schema: url,
    example: "https://provider.example/STU3/Appointment/7a1c/_history/1",
  },
  "WWW-Authenticate": {
    description: "With a token at fault: the cause, for readers of RFC 6750 (JWT-24).",
    schema: text,
    example: 'Bearer error="invalid_token"',
  },
  "Retry-After": {
    description: "Seconds to wait before the same request is sent again (BOOK-37, CAN-35).",
    schema: text,
    example: "5",
  },
};

/** On every answer. */
export const always: readonly ResponseHeader[] = ["X-Request-Id", "X-Correlation-Id", "Cache-Control", "Vary"];

/** On an answer that is about one version. */
export const versioned: readonly ResponseHeader[] = ["ETag", "Last-Modified", "Content-Location"];
