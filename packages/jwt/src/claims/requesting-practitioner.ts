import type { RequestingPractitioner } from "./booking-claims.ts";
import type { ClaimRules } from "./claim-rules.ts";
import { isObject, isObjectOrObjects, isText, isTextOrTexts } from "./forms.ts";
import { identifierForms, readIdentifiers, valuesOf } from "./identifiers.ts";
import type { NameClaim, PractitionerClaim } from "./nhs-claims.ts";

export const sdsUserSystem = "https://fhir.nhs.uk/Id/sds-user-id";
export const sdsRoleProfileSystem = "https://fhir.nhs.uk/Id/sds-role-profile-id";

/**
 * `requesting_practitioner`: the user who asks, as a minimal Practitioner; may be absent. The identifier of its role
 * profile and the local one are not asked for, since they are not always there (JWT-22).
 */
export const requestingPractitioner: ClaimRules = {
  forms: [
    {
      claim: "requesting_practitioner",
      optional: true,
      is: isObject,
      rule: "requesting_practitioner, where it is given, must be a minimal Practitioner resource.",
      requirement: "JWT-20",
    },
    {
      claim: "requesting_practitioner.resourceType",
      optional: true,
      is: (value) => value === "Practitioner",
      rule: "resourceType, where it is given, must be Practitioner.",
      requirement: "JWT-21",
    },
    {
      claim: "requesting_practitioner.id",
      is: isText,
      rule: "requesting_practitioner must have an id.",
      requirement: "JWT-21",
    },
    {
      claim: "requesting_practitioner.name",
      is: isObjectOrObjects,
      rule: "requesting_practitioner must have a name.",
      requirement: "JWT-21",
    },
    {
      claim: "requesting_practitioner.name.family",
      is: isTextOrTexts,
      rule: "The name must have a family name.",
      requirement: "JWT-21",
    },
    {
      claim: "requesting_practitioner.name.given",
      is: isTextOrTexts,
      rule: "The name must have a given name.",
      requirement: "JWT-21",
    },
    {
      claim: "requesting_practitioner.name.prefix",
      optional: true,
      is: isTextOrTexts,
      rule: "The prefix of the name, where it is given, must be a text or a list of them.",
      requirement: "JWT-21",
    },
    ...identifierForms("requesting_practitioner", "JWT-21"),
  ],
  judgements: [
    {
      claim: "requesting_practitioner.identifier",
      code: "missing",
      holds: ({ requesting_practitioner: practitioner }) =>
        !practitioner || valuesOf(sdsUserSystem, practitioner.identifier).length > 0,
      rule: `One identifier must be of the system ${sdsUserSystem}; its value is UNK where it is not known.`,
      requirement: "JWT-21",
    },
  ],
};

export function readPractitioner({ id, name, identifier }: PractitionerClaim): RequestingPractitioner {
  return { id, name: readName("family" in name ? name : name[0]), identifier: readIdentifiers(identifier) };
}

function readName({ family, given, prefix }: NameClaim): NonNullable<RequestingPractitioner["name"]> {
  return { family: texts(family).join(" "), given: texts(given), ...(prefix ? { prefix: texts(prefix) } : {}) };
}

function texts(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}
