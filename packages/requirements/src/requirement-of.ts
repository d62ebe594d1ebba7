import { requirements } from "./statements/requirements.ts";

/** One thing that the NHS Booking API asks of a provider, or of what a consumer sends. */
export interface Requirement {
  /** Such as `BOOK-48`; it does not change once released. */
  readonly id: string;
  /** What is asked for, in one sentence. */
  readonly statement: string;
  /** The page that says so. */
  readonly source: string;
  /** Where that page stands. Absent for what is decided here because the pages disagree or are silent. */
  readonly url?: string;
}

/** The ids of all requirements that are stated, area by area. */
export const requirementIds: readonly string[] = [...requirements.keys()];

/** The requirement with this id, such as `BOOK-48`; undefined for an id that is not known. */
export function requirementOf(id: string): Requirement | undefined {
  const found = requirements.get(id);
  if (found === undefined) return undefined;
  const [{ title, url }, statement] = found;
  return { id, statement, source: title, ...(url !== undefined && { url }) };
}
