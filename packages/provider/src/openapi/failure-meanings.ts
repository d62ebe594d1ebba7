import type { FailureKind } from "../failure/failure.ts";

/** What each failure tells the consumer, and the requirements it rests on. */
export const failureMeanings: Readonly<Record<FailureKind, string>> = {
  "route-unknown": "There is nothing at this path. Paths are case sensitive (GEN-05).",
  "method-not-allowed": "The path does not take this method (GEN-08).",
  "url-too-long": "The URL is longer than this provider reads (NFR-05).",
  "client-certificate":
    "The connection was not authenticated by a client certificate, where that is asked for (GEN-02).",
  "spine-headers":
    "An `Ssp-*` header is missing, malformed, meant for another provider or for another interaction (SSP-01 to SSP-09).",
  "not-authorised": "The token is missing, invalid, expired or without the scope (JWT-25).",
  "not-permitted": "This provider does not let the organisation that asks do this (BOOK-35, CAN-31).",
  "media-type":
    "The body, or the answer that `Accept` or `_format` asks for, would be neither FHIR JSON nor FHIR XML (FMT-07, FMT-08).",
  "body-too-slow": "The body takes too long to come (NFR-05).",
  "body-too-large": "The body is larger than any booking is (NFR-05).",
  "body-unreadable": "The body is not a readable STU3 Appointment (BOOK-36, CAN-27).",
  "header-invalid": "`X-Request-Id` is too long to be kept whole (RID-01).",
  "id-mismatch": "`Appointment.id` is missing, or differs from the id in the URL (CAN-26).",
  "precondition-missing": "`If-Match` is missing, or does not name one version (CAN-20).",
  "query-invalid": "A search parameter has a value that means nothing, or cannot be had (SLOT-32, SLOT-33, PSRCH-09).",
  "appointment-unknown": "There is no such appointment, or no such version of it (READ-07, VREAD-02, CAN-25).",
  "service-unknown": "The service is not known here: `diagnostics` repeats its id (SLOT-34).",
  "request-repeated":
    "A request with this `X-Request-Id` has succeeded already: `Content-Location` tells where its result is (BOOK-38, CAN-34).",
  "version-conflict": "`If-Match`, or the URL, does not name the current version: read the appointment again (CAN-19).",
  "content-invalid":
    "The resource breaks its profile or a content rule; every fault is told at once (BOOK-31, CAN-17).",
  "slot-unknown": "No slot held here goes by the name in the booking (BOOK-23, BOOK-51).",
  "slot-mismatch": "The slot held here has other times or another schedule, or lies in the past (BOOK-51, BOOK-71).",
  "slot-taken": "The slot is no longer free (BOOK-30).",
  "not-cancellable": "The appointment is cancelled already, or has begun (CAN-23, CAN-29).",
  changed:
    "Something other than the status differs from what is stored, or the status is not `cancelled` (CAN-18, CAN-21).",
  overloaded: "The provider has as much under way as it can serve, and has not looked at this request (NFR-05).",
  "store-unavailable":
    "The store is busy, full or out of reach. Where this is the answer to a change, the same request with the same `X-Request-Id` is safe: it is made once, or answered with 409 and where its result is (BOOK-37, RID-05).",
  "store-failed": "The store failed in a way that somebody has to mend (BOOK-37, CAN-35).",
  "took-too-long":
    "The provider took too long. The same request with the same `X-Request-Id` may be tried again (BOOK-37, RID-05).",
  unforeseen: "Something failed inside the provider: quote the id of the outcome (BOOK-37, CAN-35).",
};
