import { readResource, writeResource } from "@careslot/fhir";
import { maskIdentifiers, maskText } from "../appointment/mask.ts";

/** A body laid out for people, its NHS numbers masked. One that cannot be read is left as it is, but for those. */
export function maskedBody(body: string): string {
  if (body.trimStart().startsWith("<")) return maskedXml(body);
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === "object" ? JSON.stringify(maskIdentifiers(parsed), null, 2) : maskText(body);
  } catch {
    return maskText(body);
  }
}

function maskedXml(body: string): string {
  const read = readResource(body, "xml");
  if (!read.ok) return maskText(body);
  return writeResource(maskIdentifiers(read.value) as typeof read.value, "xml", { pretty: true });
}
