import { contentType, type Format, type Resource, writeResource } from "@careslot/fhir";
import type { Outgoing } from "../exchange/exchange.ts";
import type { ConsolePorts } from "../ports.ts";
import { tokenFor } from "../tokens/token-for.ts";

/** The headers of a request that changes an appointment, with an id and a token of its own. */
export async function headersFor(format: Format, ports: ConsolePorts): Promise<Record<string, string>> {
  const token = await tokenFor("patient/appointment.write", ports);
  return {
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    "Content-Type": contentType(format),
    Accept: contentType(format),
    "X-Request-Id": ports.newId(),
  };
}

/** What a consumer sends to book. */
export async function bookingRequest(booking: Resource, format: Format, ports: ConsolePorts): Promise<Outgoing> {
  return {
    method: "POST",
    url: `${ports.settings.baseUrl}/Appointment`,
    headers: await headersFor(format, ports),
    body: writeResource(booking, format, { pretty: true }),
  };
}
