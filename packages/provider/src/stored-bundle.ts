import type { Resource } from "@careslot/fhir";
import { storedResource } from "./stored-resource.ts";

/** A Bundle of resources that are stored as FHIR JSON: its entries stand behind everything else that it says. */
export interface StoredBundle {
  readonly bundle: Resource;
  readonly entries: readonly StoredEntry[];
}

/** One of its entries: what it says of the resource comes behind the resource. */
export interface StoredEntry {
  readonly fullUrl: string;
  /** The resource as FHIR JSON. */
  readonly content: string;
  readonly about: { readonly search: object } | { readonly request: object };
}

/** Writes the Bundle as JSON. What is stored was written by the same writer, so it goes out as it is. */
export function writeStoredBundle({ bundle, entries }: StoredBundle): string {
  const head = JSON.stringify(bundle);
  if (entries.length === 0) return head;
  // Of a search, all entries of a kind say the same: it is written once.
  const endings = new Map<StoredEntry["about"], string>();
  const written = entries.map(({ fullUrl, content, about }) => {
    const ending = endings.get(about) ?? JSON.stringify(about).slice(1);
    endings.set(about, ending);
    return `{"fullUrl":${JSON.stringify(fullUrl)},"resource":${content},${ending}`;
  });
  return `${head.slice(0, -1)},"entry":[${written.join(",")}]}`;
}

/** The Bundle as a resource, to be written in another format or form. */
export function readStoredBundle({ bundle, entries }: StoredBundle): Resource {
  if (entries.length === 0) return bundle;
  return {
    ...bundle,
    entry: entries.map(({ fullUrl, content, about }) => ({ fullUrl, resource: storedResource(content), ...about })),
  };
}
