import type { Area } from "../case.ts";
import { foreignSignature } from "./tokens/foreign-signature.ts";
import { issuedInFuture } from "./tokens/issued-in-future.ts";
import { longLived } from "./tokens/long-lived.ts";
import { missingClaims } from "./tokens/missing-claims.ts";
import { otherReason } from "./tokens/other-reason.ts";
import { otherSubject } from "./tokens/other-subject.ts";
import { withoutOdsCode } from "./tokens/without-ods-code.ts";
import { withoutPractitioner } from "./tokens/without-practitioner.ts";

/** Who asks, and for what, claim by claim. */
export const tokensArea: Area = {
  name: "tokens",
  cases: [
    missingClaims,
    withoutOdsCode,
    withoutPractitioner,
    otherSubject,
    otherReason,
    issuedInFuture,
    longLived,
    foreignSignature,
  ],
};
