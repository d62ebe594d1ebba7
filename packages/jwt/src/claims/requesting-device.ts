import type { RequestingDevice } from "./booking-claims.ts";
import type { ClaimRules } from "./claim-rules.ts";
import { isObject, isText } from "./forms.ts";
import { identifierForms, readIdentifiers } from "./identifiers.ts";
import type { NhsClaims } from "./nhs-claims.ts";

/** `requesting_device`: the consumer's system, as a minimal Device. */
export const requestingDevice: ClaimRules = {
  forms: [
    {
      claim: "requesting_device",
      is: isObject,
      rule: "requesting_device must be a minimal Device resource.",
      requirement: "JWT-14",
    },
    {
      claim: "requesting_device.resourceType",
      optional: true,
      is: (value) => value === "Device",
      rule: "resourceType, where it is given, must be Device.",
      requirement: "JWT-14",
    },
    ...identifierForms("requesting_device", "JWT-15"),
    {
      claim: "requesting_device.model",
      is: isText,
      rule: "requesting_device must have a model.",
      requirement: "JWT-16",
    },
    {
      claim: "requesting_device.version",
      is: isText,
      rule: "requesting_device must have a version.",
      requirement: "JWT-16",
    },
  ],
  judgements: [],
};

export function readDevice({ requesting_device: { identifier, model, version } }: NhsClaims): RequestingDevice {
  return { identifier: readIdentifiers(identifier), model, version };
}
