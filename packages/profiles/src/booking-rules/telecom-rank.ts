import type { Issue } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { has, itemsOf, type Located } from "./located.ts";

/** Asserts that every way to reach a Patient is ranked, and that exactly one of them ranks first (BOOK-63, D-03, D-21). */
export const telecomRank: BookingRule = ({ patients }) => patients.flatMap(ranked);

function ranked(patient: Located): readonly Issue[] {
  const contacts = itemsOf(patient, "contact").flatMap((contact) => itemsOf(contact, "telecom"));
  const telecoms = [...itemsOf(patient, "telecom"), ...contacts];
  const unranked = telecoms.filter((telecom) => !has(telecom, "rank"));
  if (unranked.length > 0) return unranked.map(({ path }) => missing("telecom-rank", "BOOK-63", `${path}.rank`));
  const first = telecoms.filter((telecom) => telecom.value["rank"] === 1);
  if (telecoms.length === 0 || first.length === 1) return [];
  const place = first[1] === undefined ? `${patient.path}.telecom` : `${first[1].path}.rank`;
  return [
    contentIssue(
      "telecom-rank",
      "BOOK-63",
      place,
      "Exactly one telecom of a Patient and its contacts must have rank 1.",
    ),
  ];
}
