/** Says whether two values are the same FHIR JSON, whatever the order of their keys and of contained resources. */
export function sameContent(one: unknown, other: unknown): boolean {
  return sortedContent(one) === sortedContent(other);
}

/** FHIR JSON as text that is the same for all values that are. */
export function sortedContent(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, name === "contained" ? byId(member) : sorted(member)]),
  );
}

function byId(contained: unknown): unknown {
  if (!Array.isArray(contained)) return contained;
  return contained.map((each) => JSON.stringify(sorted(each))).toSorted();
}
