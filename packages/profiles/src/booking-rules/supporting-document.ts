import { type Booking, type BookingRule, pointsTo } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { has, itemsOf, pathOf } from "./located.ts";

/** Asserts that the booking's one supporting information is the DocumentReference it contains (BOOK-52). */
export const supportingDocument: BookingRule = (booking) => {
  const [first, second] = itemsOf(booking.appointment, "supportingInformation");
  if (first === undefined) return absent(booking);
  const wrong = second ?? (pointsTo(first, booking.documents) || booking.documents.length === 0 ? undefined : first);
  if (wrong === undefined) return [];
  return [
    contentIssue(
      "supporting-document",
      "BOOK-52",
      pathOf(wrong),
      "Appointment.supportingInformation must be the contained DocumentReference, and nothing else, in a booking.",
    ),
  ];
};

/** Without a contained DocumentReference there is nothing to point to: another rule asks for that. */
function absent({ appointment, documents }: Booking): ReturnType<BookingRule> {
  if (documents.length === 0 || has(appointment, "supportingInformation")) return [];
  return [
    missing("supporting-document", "BOOK-52", "Appointment.supportingInformation", "Appointment.supportingInformation"),
  ];
}
