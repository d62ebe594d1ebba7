import { decodeUtf8, type Format, type Issue, readResource } from "@careslot/fhir";
import { bookingRules, careConnectProfiles, createValidator } from "@careslot/profiles";

const validator = createValidator();
const contentOf = bookingRules();

/** Everything that a provider would find wrong with a booking; nothing when it conforms. */
export function checkBooking(bytes: Uint8Array, format: Format): readonly Issue[] {
  const text = decodeUtf8(bytes);
  const booking = text.ok ? readResource(text.value, format) : text;
  if (!booking.ok) return booking.issues;
  return [...validator.validate(booking.value, { profileFor: careConnectProfiles }), ...contentOf(booking.value)];
}
