import type { Resource } from "@careslot/fhir";
import { mintUnsecured } from "@careslot/jwt";
import { exampleBooking } from "../demo/example-booking.ts";
import { developmentClaims } from "../keys/development-claims.ts";

/** A consumer with an unsecured token of its own. Each request may carry an `X-Request-Id`. */
export interface Consumer {
  readonly book: (slot: Resource, requestId?: string) => Promise<Response>;
  /** Gives the appointment back as cancelled, based on this version of it. */
  readonly cancel: (appointment: Resource, basedOn: number, requestId?: string) => Promise<Response>;
  /** Reads what is at a path below the service root. */
  readonly read: (path: string) => Promise<Response>;
}

/** A consumer of the provider whose service root is `baseUrl`. */
export function consumerOf(baseUrl: string): Consumer {
  const scope = "patient/appointment.write";
  const token = mintUnsecured(
    developmentClaims({ scope, audience: baseUrl, odsCode: "ZZ999", ttl: 300, now: new Date() }),
  );
  const send = (path: string, init: RequestInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${baseUrl}/${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/fhir+json", ...headers },
    });
  return {
    book: (slot, requestId) =>
      send("Appointment", { method: "POST", body: JSON.stringify(exampleBooking(slot, new Date())) }, named(requestId)),
    cancel: (appointment, basedOn, requestId) =>
      send(
        `Appointment/${appointment.id}`,
        { method: "PUT", body: JSON.stringify({ ...appointment, status: "cancelled" }) },
        { "If-Match": `W/"${basedOn}"`, ...named(requestId) },
      ),
    read: (path) => send(path, {}),
  };
}

function named(requestId: string | undefined): Readonly<Record<string, string>> {
  return requestId === undefined ? {} : { "X-Request-Id": requestId };
}
