export type { Checked, ClaimFailure, ClaimFailureCode, ClaimPolicy } from "./checked.ts";
export type {
  BookingClaims,
  ClaimIdentifier,
  RequestingDevice,
  RequestingOrganization,
  RequestingPractitioner,
} from "./claims/booking-claims.ts";
export { type BookingScope, bookingScopes } from "./claims/booking-scopes.ts";
export type { NameClaim, NhsClaims, OrganizationClaim, PractitionerClaim } from "./claims/nhs-claims.ts";
export { isOdsCode } from "./claims/ods-code.ts";
export { fixedKeys } from "./keys/fixed-keys.ts";
export type { KeySource } from "./keys/key-source.ts";
export { KeysUnavailable, type KeysUnavailableReason } from "./keys/keys-unavailable.ts";
export { remoteKeys, type RemoteKeysOptions } from "./keys/remote-keys.ts";
export { type SigningAlgorithm, signingAlgorithms } from "./keys/signing-algorithm.ts";
export { type GeneratedKeys, generateKeys } from "./mint/generate-keys.ts";
export { mintSigned } from "./mint/mint-signed.ts";
export { mintUnsecured } from "./mint/mint-unsecured.ts";
export { nhsClaims, type NhsClaimsOptions, type PractitionerDetails } from "./mint/nhs-claims.ts";
export { readUnsecured } from "./read-unsecured.ts";
export type { VerifySignature } from "./signature/verify-signature.ts";
export type { SignedHeader } from "./token/signed-header.ts";
export { type VerifyOptions, verifySigned } from "./verify-signed.ts";
