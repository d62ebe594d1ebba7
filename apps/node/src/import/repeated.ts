import type { Entry } from "./entry.ts";
import type { Finding } from "./finding.ts";

/** Resources that the import holds twice and differently, so that nobody could say which of them is meant. */
export function repeated(entries: readonly Entry[]): readonly Finding[] {
  const first = new Map<string, { readonly place: string; readonly text: string }>();
  return entries.flatMap(({ resource, place }) => {
    const reference = `${resource.resourceType}/${resource.id}`;
    const text = JSON.stringify(resource);
    const before = first.get(reference);
    if (before === undefined) first.set(reference, { place, text });
    if (before === undefined || before.text === text) return [];
    return [
      { place, element: `${resource.resourceType}.id`, reason: `${before.place} has the same id and another content.` },
    ];
  });
}
