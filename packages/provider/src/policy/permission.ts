import type { BookingClaims } from "@careslot/jwt";

/** What an organisation may be allowed to do. */
export type Action = "search" | "book" | "read" | "cancel";

/**
 * Decides whether the organisation that asks may do something: the reason why not, in a sentence it may be told, or
 * nothing when it may. The user is no ground to decide on (JWT-28).
 */
export type Permission = (action: Action, organisation: BookingClaims["requesting_organization"]) => string | undefined;

/** The ODS codes of the organisations that may do each thing; an action that is left out is open to all that authenticate. */
export type PermissionRules = Readonly<Partial<Record<Action, readonly string[]>>>;

/** A permission by lists of ODS codes (BOOK-35, CAN-31). */
export function permitByOrganisation(rules: PermissionRules): Permission {
  return (action, { odsCode }) =>
    rules[action]?.includes(odsCode) === false
      ? `The organisation that asks is not among those that may ${action} here.`
      : undefined;
}
