import { isObject, own } from "../json-object.ts";

/** What `exists()` says of an element: it has a value, or a primitive's extensions alone. */
export function exists(parent: unknown, name: string): boolean {
  if (!isObject(parent)) return false;
  const value = own(parent, name);
  if (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null) return true;
  return Object.hasOwn(parent, twinOf(name));
}

const twins = new Map<string, string>();

/** The name of the member that holds the extensions of a primitive; put together once for each name that rules ask for. */
function twinOf(name: string): string {
  const known = twins.get(name);
  if (known !== undefined) return known;
  const twin = `_${name}`;
  twins.set(name, twin);
  return twin;
}

/** What `value.exists()` says of the choice `value[x]`: it is there in one of its types. */
export function valueExists(parent: unknown): boolean {
  return isObject(parent) && Object.keys(parent).some((key) => VALUE.test(key));
}

const VALUE = /^_?value[A-Z]/;

/** The values of an element, whether it repeats or not. */
export function values(parent: unknown, name: string): readonly unknown[] {
  const value = isObject(parent) ? own(parent, name) : undefined;
  if (Array.isArray(value)) return value.includes(null) ? value.filter((item) => item !== null) : value;
  return value === undefined || value === null ? NONE : [value];
}

const NONE: readonly unknown[] = [];

/** The values of an element of each of the elements. */
export function valuesOfAll(parents: readonly unknown[], name: string): readonly unknown[] {
  return parents.flatMap((parent) => values(parent, name));
}

/** The texts of an element of each of the elements. */
export function textsOfAll(parents: readonly unknown[], name: string): readonly string[] {
  return valuesOfAll(parents, name).filter((value) => typeof value === "string");
}

/** The text of an element that does not repeat. */
export function text(parent: unknown, name: string): string | undefined {
  const value = isObject(parent) ? own(parent, name) : undefined;
  return typeof value === "string" ? value : undefined;
}

/** The number of an element that does not repeat. */
export function number(parent: unknown, name: string): number | undefined {
  const value = isObject(parent) ? own(parent, name) : undefined;
  return typeof value === "number" ? value : undefined;
}

/** Whether an element, if it has a value, has one of these: FHIRPath takes a missing value for neither true nor false. */
export function isOneOf(value: string | undefined, allowed: readonly string[]): boolean {
  return value === undefined || allowed.includes(value);
}

/** What `isDistinct()` says of a list of texts. */
export function isDistinct(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
