/** A resource out of its row, as far as rows repeat what it says. */
export interface StoredResource {
  readonly status?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly meta?: { readonly versionId?: unknown };
}

/** Reads a stored resource; undefined where it is no JSON, or another resource than the one that the row is for. */
export function storedResource(content: string, type: string, id: string): StoredResource | undefined {
  let resource: unknown;
  try {
    resource = JSON.parse(content);
  } catch {
    return undefined;
  }
  if (typeof resource !== "object" || resource === null) return undefined;
  const named = resource as { readonly resourceType?: unknown; readonly id?: unknown };
  return named.resourceType === type && named.id === id ? resource : undefined;
}
