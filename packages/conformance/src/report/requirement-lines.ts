import { requirementOf } from "@careslot/requirements";

/** The requirements with these ids, each as a line that says what is asked for, and on which page. */
export function requirementLines(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const requirement = requirementOf(id);
    return requirement === undefined ? [] : [`${id}: ${requirement.statement} (${requirement.source})`];
  });
}
