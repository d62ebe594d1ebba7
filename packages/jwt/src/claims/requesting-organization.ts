import type { RequestingOrganization } from "./booking-claims.ts";
import type { ClaimRules } from "./claim-rules.ts";
import { isObject, isText } from "./forms.ts";
import { identifierForms, valuesOf } from "./identifiers.ts";
import type { NhsClaims } from "./nhs-claims.ts";
import { isOdsCode } from "./ods-code.ts";

export const odsSystem = "https://fhir.nhs.uk/Id/ods-organization-code";

/** `requesting_organization`: who asks, as a minimal Organization with its ODS code. */
export const requestingOrganization: ClaimRules = {
  forms: [
    {
      claim: "requesting_organization",
      is: isObject,
      rule: "requesting_organization must be a minimal Organization resource.",
      requirement: "JWT-17",
    },
    {
      claim: "requesting_organization.resourceType",
      optional: true,
      is: (value) => value === "Organization",
      rule: "resourceType, where it is given, must be Organization.",
      requirement: "JWT-17",
    },
    ...identifierForms("requesting_organization", "JWT-18"),
    {
      claim: "requesting_organization.name",
      is: isText,
      rule: "requesting_organization must have a name.",
      requirement: "JWT-19",
    },
  ],
  judgements: [
    {
      // Of two codes, the one that is let in might not be the one that is written down.
      claim: "requesting_organization.identifier",
      code: "malformed",
      holds: (claims) => {
        const [code, another] = odsCodes(claims);
        return code !== undefined && another === undefined && isOdsCode(code);
      },
      rule: `Exactly one identifier must be of the system ${odsSystem}; its value is an ODS code, 3 to 12 letters and digits.`,
      requirement: "JWT-18",
    },
  ],
};

export function readOrganization(claims: NhsClaims): RequestingOrganization {
  const [code = ""] = odsCodes(claims);
  return { odsCode: code, name: claims.requesting_organization.name };
}

function odsCodes({ requesting_organization: { identifier } }: NhsClaims): readonly string[] {
  return valuesOf(odsSystem, identifier);
}
