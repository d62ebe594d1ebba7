import type { Issue } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { has, itemsOf, itemsOfAll, type Located, pathOf } from "./located.ts";

/**
 * Asserts that every way to reach a Patient is ranked, and that exactly one of them ranks first (BOOK-63, D-03, D-21).
 * For a third party a missing rank is a warning and no more: the Patient that the Booking API shows as its example has none there.
 */
export const telecomRank: BookingRule = ({ patients }) =>
  patients.flatMap((patient) => {
    const own = itemsOf(patient, "telecom");
    const others = itemsOfAll(itemsOf(patient, "contact"), "telecom");
    const unranked = own.filter(isUnranked).map((telecom) => noRank(telecom, "Patient.telecom.rank"));
    const warnings = others.filter(isUnranked).map((telecom) => noRank(telecom, "Patient.contact.telecom.rank"));
    return [
      ...(unranked.length > 0 ? unranked : notOneFirst(patient, [...own, ...others])),
      ...warnings.map((issue) => ({ ...issue, severity: "warning" as const })),
    ];
  });

function isUnranked(telecom: Located): boolean {
  return !has(telecom, "rank");
}

function noRank(telecom: Located, element: string): Issue {
  return missing("telecom-rank", "BOOK-63", pathOf(telecom, "rank"), element);
}

function notOneFirst(patient: Located, telecoms: readonly Located[]): readonly Issue[] {
  const [first, second] = telecoms.filter((telecom) => telecom.value["rank"] === 1);
  if (telecoms.length === 0 || (first !== undefined && second === undefined)) return [];
  const place = second === undefined ? pathOf(patient, "telecom") : pathOf(second, "rank");
  const rule = "Exactly one telecom of a Patient and its contacts must have rank 1.";
  return [contentIssue("telecom-rank", "BOOK-63", place, rule)];
}
