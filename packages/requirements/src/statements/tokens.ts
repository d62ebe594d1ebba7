import { assurance, bookPage, decided, guideTokens } from "./pages.ts";
import type { Statements } from "./statement.ts";

/** The token that says who asks, and for what. */
export const tokens: Statements = {
  "JWT-01": [guideTokens, "A request carries its token as Authorization: Bearer."],
  "JWT-02": [guideTokens, "The interim token is unsecured: alg is none, typ is JWT, and the signature is empty."],
  "JWT-03": [guideTokens, "iss is the URL of the consumer's Spine endpoint."],
  "JWT-04": [guideTokens, "sub is the id of the user on whose behalf the request is made."],
  "JWT-05": [guideTokens, "sub is the id of requesting_practitioner where that claim is there."],
  "JWT-06": [guideTokens, "aud is the provider's service root, and the provider checks it."],
  "JWT-07": [guideTokens, "exp is in whole seconds, and a token that has expired is refused."],
  "JWT-08": [guideTokens, "A token lives for 300 seconds."],
  "JWT-09": [assurance, "iat is in whole seconds; a small drift of clocks is allowed for."],
  "JWT-10": [guideTokens, "Times in a token are numbers of ten digits."],
  "JWT-11": [guideTokens, "reason_for_request is directcare."],
  "JWT-12": [
    guideTokens,
    "requested_scope is patient/appointment.write, patient/appointment.read or organization/slot.read.",
  ],
  "JWT-13": [assurance, "The provider checks the scope against what is asked for."],
  "JWT-14": [guideTokens, "requesting_device is a minimal Device."],
  "JWT-15": [guideTokens, "The device has an identifier with system and value."],
  "JWT-16": [guideTokens, "The device has a model and a version."],
  "JWT-17": [guideTokens, "requesting_organization is a minimal Organization."],
  "JWT-18": [guideTokens, "The organisation is identified by its ODS code."],
  "JWT-19": [guideTokens, "The organisation has a name."],
  "JWT-20": [guideTokens, "requesting_practitioner may be there or not."],
  "JWT-21": [
    guideTokens,
    "A practitioner has an id, a name, and identifiers: the SDS user id, or UNK where it is not known.",
  ],
  "JWT-24": [guideTokens, "Errors about tokens follow RFC 6750: WWW-Authenticate tells the cause."],
  "JWT-25": [bookPage, "A request without a valid token is refused with 403."],
  "JWT-27": [decided, "Where tokens are signed, the signature is verified and an unsecured token is refused."],
  "JWT-29": [assurance, "The provider checks that the token is well formed and that every mandatory claim is there."],
  "D-38": [decided, "A token that is to live for longer than 300 seconds, drift allowed for, is refused."],
  "D-39": [decided, "A token may be issued in the future by no more than the drift that is allowed for."],
  "D-01": [decided, "Every fault of a token is answered with 403 and WWW-Authenticate."],
};
