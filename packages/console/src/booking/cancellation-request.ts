import { type Format, readResource, writeResource } from "@careslot/fhir";
import { exchange, type Outgoing } from "../exchange/exchange.ts";
import type { ConsolePorts } from "../ports.ts";
import { headersFor } from "./booking-request.ts";

/** What a consumer sends to cancel: what it has read, with another status, if nobody has changed it since (CAN-01 to CAN-13). */
export async function cancellationRequest(
  id: string,
  format: Format,
  ports: ConsolePorts,
): Promise<Outgoing | undefined> {
  const url = `${ports.settings.baseUrl}/Appointment/${encodeURIComponent(id)}`;
  const { "Content-Type": _sent, ...reading } = await headersFor(format, ports);
  const { response, text } = await exchange(ports.provider, { method: "GET", url, headers: reading, body: "" });
  const read = readResource(text, format);
  if (!response.ok || !read.ok) return undefined;
  return {
    method: "PUT",
    url,
    headers: { ...(await headersFor(format, ports)), "If-Match": response.headers.get("etag") ?? "" },
    body: writeResource({ ...read.value, status: "cancelled" }, format, { pretty: true }),
  };
}
