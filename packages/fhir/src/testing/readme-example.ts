import { decodeUtf8, operationOutcome, readResource, writeResource } from "../index.ts";

/** Translates a resource from JSON to XML, or says, in XML as well, everything that is wrong with it. */
export function translate(body: Uint8Array): string {
  const text = decodeUtf8(body);
  const resource = text.ok ? readResource(text.value, "json") : text;
  if (resource.ok) return writeResource(resource.value, "xml", { pretty: true });
  return writeResource(operationOutcome(resource.issues, crypto.randomUUID(), "BAD_REQUEST"), "xml", { pretty: true });
}
