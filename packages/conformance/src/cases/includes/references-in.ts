import type { Resource } from "@careslot/fhir";

/** What a resource refers to, each as type and id; references that are not to other resources are left out. */
export function referencesIn(resource: Resource): readonly string[] {
  return textsUnder(resource, "reference").flatMap((text) => /(?:^|\/)([A-Z][A-Za-z]+\/[^/]+)$/.exec(text)?.[1] ?? []);
}

/** The texts of all members of this name, however deep. */
function textsUnder(value: unknown, name: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === name && typeof member === "string" ? [member] : textsUnder(member, name),
  );
}
