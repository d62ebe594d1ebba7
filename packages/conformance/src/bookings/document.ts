import type { DocumentReference } from "@careslot/fhir";
import { claims } from "./profile.ts";

/** The reference to the clinical document that goes with a booking (BOOK-53). Its id is that of the document: a UUID. */
export function document(documentId: string): DocumentReference {
  return {
    resourceType: "DocumentReference",
    id: "document",
    meta: claims("DocumentReference"),
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: documentId }],
    status: "current",
    type: {
      coding: [
        {
          system: "urn:oid:2.16.840.1.113883.2.1.3.2.4.18.17",
          code: "POCD_MT200001GB02",
          display: "Integrated Urgent Care Report",
        },
      ],
    },
    indexed: "2026-01-05T09:00:00+00:00",
    content: [{ attachment: { contentType: "application/hl7-v3+xml", language: "en" } }],
  };
}
