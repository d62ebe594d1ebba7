import type { ConsumerRequest } from "@careslot/appointments";
import type { Call } from "../call.ts";

/** What makes a request unique: the consumer, by its ASID or else its ODS code, and its own id (D-04, RID-07). */
export function consumerRequest({ correlation, spine, claims }: Call): ConsumerRequest | undefined {
  const consumer = spine.from ?? claims?.requesting_organization.odsCode;
  const requestId = correlation.correlationId;
  return consumer === undefined || requestId === undefined ? undefined : { consumer, requestId };
}
