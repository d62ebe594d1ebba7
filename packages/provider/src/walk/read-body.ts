import { type Appointment, decodeUtf8, readResource, requestFormat } from "@careslot/fhir";
import { proceed, refuse, refuseFor, type Step } from "../failure/failure.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Reads the Appointment that a request carries: 415 for another media type, 413 for more bytes than so many, 400 for what
 * is none (FMT-08, D-08).
 */
export async function readBody(request: Request, mostBytes: number): Promise<Step<Appointment>> {
  const format = requestFormat(request.headers.get("content-type") ?? undefined);
  if (!format.ok) return refuse("media-type", format.issues);
  const bytes = await readBytes(request, mostBytes);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  if (!text.ok) return refuse("body-unreadable", text.issues);
  const resource = readResource(text.value, format.value, { maximumLength: mostBytes });
  if (!resource.ok) return refuse("body-unreadable", resource.issues);
  if (resource.value.resourceType !== "Appointment") return notAnAppointment();
  return proceed(resource.value as unknown as Appointment);
}

function notAnAppointment(): Step<never> {
  return refuseFor("body-unreadable", {
    code: "structure",
    rule: "not-an-appointment",
    diagnostics: "The body must be an Appointment: resourceType is another.",
    requirement: "BOOK-36",
  });
}
