import type { AssuranceItem } from "./assurance-item.ts";

/** What the plan for testing in operation asks of the people at the provider's own screens, beside the assurance items. */
export const operationalItems: readonly AssuranceItem[] = [
  {
    id: "O-arrive",
    statement: "Staff see the booking and can arrive the patient.",
    requirements: [],
    cases: [],
    byHand: "Book, find the appointment in your own system, arrive the patient, and keep what the screen shows.",
  },
  {
    id: "O-cancel",
    statement: "Staff can cancel locally, which offers the slot again.",
    requirements: ["CAN-16"],
    cases: ["CAN-16", "CAN-16-bookable"],
    byHand: "Book, cancel in your own system, and show that a search finds the slot free again.",
  },
  {
    id: "O-referral",
    statement: "Staff can open the referral from the booking.",
    requirements: ["BOOK-53"],
    cases: [],
    byHand:
      "Send a referral and book for it, then open its document from the appointment, and keep what the screen shows.",
  },
];
