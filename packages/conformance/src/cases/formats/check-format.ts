import type { Finding } from "../../verdict.ts";
import { check } from "../../checks/check.ts";
import type { Answer } from "../../http/answer.ts";

/** Asserts that the answer is FHIR XML with this resource for its root. */
export function checkXml({ headers, text }: Answer, type: string): Finding {
  const mediaType = headers.get("content-type") ?? "none";
  if (!mediaType.startsWith("application/fhir+xml"))
    return `the Content-Type is ${mediaType}, not application/fhir+xml`;
  const root = /^(?:<\?xml[^>]*\?>)?\s*<([A-Za-z]+)/.exec(text)?.[1];
  return check(root === type, `the root of the body is ${root ?? "missing"}, not ${type}`);
}

/** Asserts that the answer is FHIR JSON. */
export function checkJson({ headers, body }: Answer): Finding {
  const mediaType = headers.get("content-type") ?? "none";
  if (!mediaType.startsWith("application/fhir+json"))
    return `the Content-Type is ${mediaType}, not application/fhir+json`;
  return check(body !== undefined, "the body is not JSON");
}
