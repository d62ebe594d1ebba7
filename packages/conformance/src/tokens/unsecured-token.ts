import { encodePart } from "./token-part.ts";
import type { TokenClaims } from "./token-request.ts";

const header = { alg: "none", typ: "JWT" };
const practitioner = "conformance-user";

/**
 * A token of the NHS interim form: nothing signed, the signature empty. Only a provider behind the Spine Secure Proxy
 * takes it.
 * @see requirements JWT-02 to JWT-21
 */
export function unsecuredToken(claims: TokenClaims, now: Date): string {
  return `${encodePart(header)}.${encodePart(payload(claims, now))}.`;
}

function payload({ scope, audience, lifetime, organisation }: TokenClaims, now: Date): object {
  const exp = Math.floor(now.getTime() / 1000) + lifetime;
  return {
    iss: "https://consumer.example.org/STU3",
    sub: practitioner,
    aud: audience,
    exp,
    iat: exp - Math.max(lifetime, 300),
    reason_for_request: "directcare",
    requested_scope: scope,
    requesting_device: {
      resourceType: "Device",
      identifier: [{ system: "https://consumer.example.org/systems", value: "conformance" }],
      model: "Careslot conformance",
      version: "1",
    },
    requesting_organization: {
      resourceType: "Organization",
      identifier: [{ system: "https://fhir.nhs.uk/Id/ods-organization-code", value: organisation }],
      name: "Conformance Trust",
    },
    requesting_practitioner: {
      resourceType: "Practitioner",
      id: practitioner,
      identifier: [
        { system: "https://fhir.nhs.uk/Id/sds-user-id", value: "111222333444" },
        { system: "https://fhir.nhs.uk/Id/sds-role-profile-id", value: "444555666777" },
        { system: "https://consumer.example.org/users", value: practitioner },
      ],
      name: [{ family: "Tester", given: ["Conny"], prefix: ["Dr"] }],
    },
  };
}
