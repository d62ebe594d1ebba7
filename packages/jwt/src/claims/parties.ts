import type { ClaimRules } from "./claim-rules.ts";
import { isOneText, isText, isWebUrl } from "./forms.ts";

/** `iss`, `sub`, `aud`: who made the token, for which user, and to be read by whom. */
export const parties: ClaimRules = {
  forms: [
    {
      claim: "iss",
      is: isWebUrl,
      rule: "iss must be the URL of the consumer's Spine endpoint.",
      requirement: "JWT-03",
    },
    {
      claim: "sub",
      is: isText,
      rule: "sub must be the id of the user on whose behalf the request is made.",
      requirement: "JWT-04",
    },
    { claim: "aud", is: isOneText, rule: "aud must be the provider's service root URL alone.", requirement: "JWT-06" },
  ],
  judgements: [
    {
      claim: "aud",
      code: "mismatch",
      holds: ({ aud }, { audience }) => (typeof aud === "string" ? aud : aud[0]) === audience,
      rule: "aud must be this provider's service root URL, to the letter.",
      requirement: "JWT-06",
    },
    {
      claim: "sub",
      reads: ["requesting_practitioner.id"],
      code: "mismatch",
      holds: ({ sub, requesting_practitioner: practitioner }) => !practitioner || practitioner.id === sub,
      rule: "sub must be the id of requesting_practitioner when that claim is present.",
      requirement: "JWT-05",
    },
  ],
};
