import type { Area } from "../case.ts";
import { anyVersion } from "./cancel/any-version.ts";
import { cancelledBody } from "./cancel/body.ts";
import { bodyBeforeIfMatch } from "./cancel/body-before-if-match.ts";
import { containedOrder } from "./cancel/contained-order.ts";
import { cancelledContentLocation } from "./cancel/content-location.ts";
import { difference } from "./cancel/difference.ts";
import { differenceInside } from "./cancel/difference-inside.ts";
import { elementAdded } from "./cancel/element-added.ts";
import { elementLeftOut } from "./cancel/element-left-out.ts";
import { enteredInError } from "./cancel/entered-in-error.ts";
import { equalInstants } from "./cancel/equal-instants.ts";
import { cancelledEtag } from "./cancel/etag.ts";
import { foreignVersion } from "./cancel/foreign-version.ts";
import { idBeforeIfMatch } from "./cancel/id-before-if-match.ts";
import { ifMatchBeforeDifferences } from "./cancel/if-match-before-differences.ts";
import { ifMatchBeforeUnknown } from "./cancel/if-match-before-unknown.ts";
import { keyOrder } from "./cancel/key-order.ts";
import { cancelledLastModified } from "./cancel/last-modified.ts";
import { cancelledLocation } from "./cancel/location.ts";
import { namesDifferences } from "./cancel/names-differences.ts";
import { cancelWithoutId } from "./cancel/no-id.ts";
import { noMeta } from "./cancel/no-meta.ts";
import { cancelNotAnAppointment } from "./cancel/not-an-appointment.ts";
import { cancelNotConforming } from "./cancel/not-conforming.ts";
import { cancelNotJson } from "./cancel/not-json.ts";
import { oldVersion } from "./cancel/old-version.ts";
import { oneCancellationWins } from "./cancel/one-winner.ts";
import { onlyStatusChanges } from "./cancel/only-status-changes.ts";
import { otherId } from "./cancel/other-id.ts";
import { otherVersion } from "./cancel/other-version.ts";
import { reasonAdded } from "./cancel/reason-added.ts";
import { refusedChangesNothing } from "./cancel/refused-changes-nothing.ts";
import { repeatedCancellationTellsFirst } from "./cancel/repeated-tells-first.ts";
import { cancelRepeated } from "./cancel/request-repeated.ts";
import { secondCancellation } from "./cancel/second-cancellation.ts";
import { secondFreesNothing } from "./cancel/second-frees-nothing.ts";
import { slotBookableAgain } from "./cancel/slot-bookable-again.ts";
import { slotFreeAgain } from "./cancel/slot-free-again.ts";
import { cancelledStatus } from "./cancel/status.ts";
import { statusUnchanged } from "./cancel/status-unchanged.ts";
import { strongTag } from "./cancel/strong-tag.ts";
import { tokenBeforeBody } from "./cancel/token-before-body.ts";
import { cancelUnknown } from "./cancel/unknown.ts";
import { versionBeforeDifferences } from "./cancel/version-before-differences.ts";
import { withoutIfMatch } from "./cancel/without-if-match.ts";
import { cancelWithoutToken } from "./cancel/without-token.ts";
import { cancelWrongScope } from "./cancel/wrong-scope.ts";

/** Cancelling an appointment. */
export const cancelArea: Area = {
  name: "cancel",
  cases: [
    cancelledStatus,
    cancelledLocation,
    cancelledBody,
    cancelledEtag,
    cancelledLastModified,
    cancelledContentLocation,
    onlyStatusChanges,
    slotFreeAgain,
    slotBookableAgain,
    withoutIfMatch,
    anyVersion,
    strongTag,
    otherVersion,
    foreignVersion,
    oldVersion,
    oneCancellationWins,
    cancelUnknown,
    otherId,
    cancelWithoutId,
    cancelNotJson,
    cancelNotAnAppointment,
    cancelWithoutToken,
    cancelWrongScope,
    cancelNotConforming,
    difference,
    differenceInside,
    elementAdded,
    elementLeftOut,
    namesDifferences,
    reasonAdded,
    statusUnchanged,
    enteredInError,
    refusedChangesNothing,
    keyOrder,
    containedOrder,
    equalInstants,
    noMeta,
    secondCancellation,
    secondFreesNothing,
    cancelRepeated,
    repeatedCancellationTellsFirst,
    tokenBeforeBody,
    bodyBeforeIfMatch,
    idBeforeIfMatch,
    ifMatchBeforeUnknown,
    ifMatchBeforeDifferences,
    versionBeforeDifferences,
  ],
};
