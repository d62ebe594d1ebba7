import type { BookingClaims } from "@careslot/jwt";

/**
 * Decides which services are withheld from the organisation that asks, by their ids: it neither finds nor books their
 * slots (SLOT-38).
 */
export type Release = (organisation: BookingClaims["requesting_organization"]) => readonly string[];

/** By the id of a service, the ODS codes of the organisations that it is released to. A service that is left out is released to all. */
export type ReleaseRules = Readonly<Record<string, readonly string[]>>;

/** A release by lists of ODS codes. */
export function releaseByService(rules: ReleaseRules): Release {
  return ({ odsCode }) =>
    Object.entries(rules)
      .filter(([, organisations]) => !organisations.includes(odsCode))
      .map(([service]) => service);
}
