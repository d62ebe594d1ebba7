import type { Area } from "../case.ts";
import { absoluteSlot } from "./book/absolute-slot.ts";
import { createdContentLocation } from "./book/content-location.ts";
import { correlationId } from "./book/correlation-id.ts";
import { correlationIdRefused } from "./book/correlation-id-refused.ts";
import { createdBody } from "./book/created-body.ts";
import { createdStatus } from "./book/created-status.ts";
import { createdTime } from "./book/created-time.ts";
import { createdTimeReplaced } from "./book/created-time-replaced.ts";
import { emptyBody } from "./book/empty-body.ts";
import { createdEtag } from "./book/etag.ts";
import { everyFault } from "./book/every-fault.ts";
import { expiredToken } from "./book/expired-token.ts";
import { firstContactOnce } from "./book/first-contact-once.ts";
import { idInBooking } from "./book/id-in-booking.ts";
import { invalidNhsNumber } from "./book/invalid-nhs-number.ts";
import { createdLastModified } from "./book/last-modified.ts";
import { literalSlot } from "./book/literal-slot.ts";
import { localIdentifier } from "./book/local-identifier.ts";
import { locationStable } from "./book/location-stable.ts";
import { locationUpdatable } from "./book/location-updatable.ts";
import { malformedToken } from "./book/malformed-token.ts";
import { newId } from "./book/new-id.ts";
import { noNhsNumber } from "./book/no-nhs-number.ts";
import { noPatient } from "./book/no-patient.ts";
import { notAnAppointment } from "./book/not-an-appointment.ts";
import { notConforming } from "./book/not-conforming.ts";
import { notJson } from "./book/not-json.ts";
import { oneWinner } from "./book/one-winner.ts";
import { otherOffset } from "./book/other-offset.ts";
import { outsideSlot } from "./book/outside-slot.ts";
import { partOfSlot } from "./book/part-of-slot.ts";
import { participantStatus } from "./book/participant-status.ts";
import { preferMinimal } from "./book/prefer-minimal.ts";
import { refusedMayRepeat } from "./book/refused-may-repeat.ts";
import { repeatedAtOnce } from "./book/repeated-at-once.ts";
import { repeatedTellsFirst } from "./book/repeated-tells-first.ts";
import { requestId } from "./book/request-id.ts";
import { requestRepeated } from "./book/request-repeated.ts";
import { slotBecomesBusy } from "./book/slot-becomes-busy.ts";
import { slotDisagrees } from "./book/slot-disagrees.ts";
import { slotTaken } from "./book/slot-taken.ts";
import { slotTakenOutcome } from "./book/slot-taken-outcome.ts";
import { statusNotBooked } from "./book/status-not-booked.ts";
import { unknownElement } from "./book/unknown-element.ts";
import { unknownSlot } from "./book/unknown-slot.ts";
import { versionedLocation } from "./book/versioned-location.ts";
import { withoutToken } from "./book/without-token.ts";
import { wrongAudience } from "./book/wrong-audience.ts";
import { wrongScope } from "./book/wrong-scope.ts";

/** Booking an appointment. */
export const bookArea: Area = {
  name: "book",
  cases: [
    createdStatus,
    versionedLocation,
    createdEtag,
    createdLastModified,
    createdContentLocation,
    locationStable,
    locationUpdatable,
    createdBody,
    preferMinimal,
    newId,
    createdTime,
    createdTimeReplaced,
    slotTaken,
    slotTakenOutcome,
    slotBecomesBusy,
    oneWinner,
    notJson,
    emptyBody,
    notAnAppointment,
    notConforming,
    everyFault,
    participantStatus,
    noPatient,
    invalidNhsNumber,
    firstContactOnce,
    idInBooking,
    statusNotBooked,
    unknownSlot,
    slotDisagrees,
    outsideSlot,
    partOfSlot,
    literalSlot,
    absoluteSlot,
    otherOffset,
    unknownElement,
    noNhsNumber,
    localIdentifier,
    withoutToken,
    malformedToken,
    expiredToken,
    wrongAudience,
    wrongScope,
    requestId,
    correlationId,
    correlationIdRefused,
    requestRepeated,
    repeatedAtOnce,
    repeatedTellsFirst,
    refusedMayRepeat,
  ],
};
