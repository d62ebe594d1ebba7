import type { Advice } from "./advice.ts";

/** Tokens: the diagnostics name the claim at fault. A claim's fault is `token-` and its code. */
export const tokenAdvice: Advice = {
  "token-missing": "Add the claim that is named; where there is no token at all, send one as Authorization: Bearer.",
  "token-malformed": "Write the part or claim that is named in its form; decode the token with careslot jwt to see it.",
  "token-not-allowed": "Send the value that is allowed, or leave the member out where none is.",
  "token-expired": "Make a new token for each request, with exp 300 seconds after iat.",
  "token-not-yet-valid": "Set the clock of the system that makes the tokens; iat and nbf must not lie in the future.",
  "token-lifetime": "Let exp be 300 seconds after iat.",
  "token-mismatch":
    "Make aud the provider's service root to the letter, without a slash at its end, and sub the id of requesting_practitioner.",
  "token-scope":
    "Ask for one scope: patient/appointment.write to book and cancel, patient/appointment.read to read, organization/slot.read to search.",
  "token-signature":
    "Sign header and payload as they are sent, with the private key that the header names; leave the signature empty for an unsecured provider.",
  "token-algorithm":
    "Sign with an algorithm that the provider takes; alg none is only for a provider that takes unsecured tokens.",
  "token-key": "Name in kid a key of the JWK Set that the provider was given, for the algorithm in alg.",
  "token-too-large": "Leave out of the token what the specification does not ask for.",
};
