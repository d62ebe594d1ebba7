/**
 * The FHIRPath of a member of an object. The underscore of a primitive's extensions is JSON's own and left out; a key
 * that could not be the name of an element is not repeated, since anything may stand in it.
 */
export function memberPath(path: string, key: string): string {
  const name = key.startsWith("_") ? key.slice(1) : key;
  return /^[A-Za-z]\w{0,63}$/.test(name) ? `${path}.${name}` : path;
}

/** The FHIRPath of an item of an array. */
export function itemPath(path: string, index: number): string {
  return `${path}[${index}]`;
}
