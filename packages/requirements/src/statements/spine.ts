import { decided, gpConnect, headersPage } from "./pages.ts";
import type { Statements } from "./statement.ts";

/** What the Spine Secure Proxy says about a request. */
export const spine: Statements = {
  "SSP-01": [headersPage, "Ssp-TraceID is a UUID that identifies the request."],
  "SSP-02": [headersPage, "Ssp-From is the ASID of the consumer, twelve digits."],
  "SSP-03": [headersPage, "Ssp-To is the ASID of the provider, twelve digits."],
  "SSP-08": [gpConnect, "Ssp-InteractionID names the interaction that is asked for; otherwise the answer is 400."],
  "SSP-09": [gpConnect, "A request that is meant for another ASID is answered with 400."],
  "D-13": [decided, "The headers of the proxy may be left to the proxy; where they are looked at, wrong ones get 400."],
  "D-14": [decided, "A search for slots goes by the name search:slot, and by the older read:slot."],
};
