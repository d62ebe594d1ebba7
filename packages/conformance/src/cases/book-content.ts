import type { Area } from "../case.ts";
import { noAddress } from "./book-content/no-address.ts";
import { noBirthDate } from "./book-content/no-birth-date.ts";
import { noDocument } from "./book-content/no-document.ts";
import { noFamilyName } from "./book-content/no-family-name.ts";
import { noGender } from "./book-content/no-gender.ts";
import { noParticipant } from "./book-content/no-participant.ts";
import { noSlot } from "./book-content/no-slot.ts";
import { noStart } from "./book-content/no-start.ts";
import { noStatus } from "./book-content/no-status.ts";
import { unverifiedNumber } from "./book-content/unverified-number.ts";

/** What a booking has to say, element by element. */
export const bookContentArea: Area = {
  name: "booking content",
  cases: [
    noStart,
    noSlot,
    noStatus,
    noParticipant,
    noDocument,
    noFamilyName,
    noGender,
    noBirthDate,
    noAddress,
    unverifiedNumber,
  ],
};
