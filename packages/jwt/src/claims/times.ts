import type { ClaimRules } from "./claim-rules.ts";
import { isTime } from "./forms.ts";

/** `iat`, `exp`, and `nbf` where it is sent: when the token was made, and until when it may be used. */
export const times: ClaimRules = {
  forms: [
    {
      claim: "exp",
      is: isTime,
      rule: "exp must be whole seconds since the epoch, a number of ten digits.",
      requirement: "JWT-10",
    },
    {
      claim: "iat",
      is: isTime,
      rule: "iat must be whole seconds since the epoch, a number of ten digits.",
      requirement: "JWT-10",
    },
    {
      claim: "nbf",
      is: isTime,
      optional: true,
      rule: "nbf must be whole seconds since the epoch, a number of ten digits.",
      requirement: "JWT-10",
    },
  ],
  judgements: [
    {
      claim: "exp",
      code: "expired",
      // RFC 7519: a token is not to be accepted on the second of its exp or after.
      holds: ({ exp }, { now, clockTolerance }) => exp > now - clockTolerance,
      rule: "exp must not have passed.",
      requirement: "JWT-07",
    },
    {
      claim: "exp",
      reads: ["iat"],
      code: "lifetime",
      holds: ({ exp, iat }, { maximumLifetime, clockTolerance }) =>
        exp > iat && exp - iat <= maximumLifetime + clockTolerance,
      rule: "exp must be after iat, by no more than a token may live.",
      requirement: "JWT-08",
    },
    {
      claim: "iat",
      code: "not-yet-valid",
      holds: ({ iat }, { now, clockTolerance }) => iat <= now + clockTolerance,
      rule: "iat must not lie in the future.",
      requirement: "JWT-09",
    },
    {
      claim: "nbf",
      code: "not-yet-valid",
      // RFC 7519, 4.1.5: a token is not to be accepted before its nbf.
      holds: ({ nbf = 0 }, { now, clockTolerance }) => nbf <= now + clockTolerance,
      rule: "nbf must not lie in the future.",
      requirement: "JWT-25",
    },
  ],
};
