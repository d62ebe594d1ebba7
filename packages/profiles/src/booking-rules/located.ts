import { isObject, type JsonObject, own } from "../json-object.ts";

/** An object of a resource with the FHIRPath that leads to it. What it holds is unknown: the profiles are checked apart. */
export interface Located {
  readonly path: string;
  readonly value: JsonObject;
}

/** The items of a repeating element that are objects, each with its index; none where the element is absent or no array. */
export function itemsOf(parent: Located, name: string): readonly Located[] {
  const list = own(parent.value, name);
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) =>
    isObject(value) ? [{ path: `${parent.path}.${name}[${index}]`, value }] : [],
  );
}

/** The object that a single element holds, if it does. */
export function childOf(parent: Located, name: string): Located | undefined {
  const value = own(parent.value, name);
  return isObject(value) ? { path: `${parent.path}.${name}`, value } : undefined;
}

/** The text that an element holds, if it does. */
export function textOf(parent: Located | undefined, name: string): string | undefined {
  const value = parent === undefined ? undefined : own(parent.value, name);
  return typeof value === "string" ? value : undefined;
}

/** Whether a repeating element is there in another form than that of a list, which the base definition refuses. */
export function isMalformed(parent: Located, name: string): boolean {
  const value = own(parent.value, name);
  return value !== undefined && !Array.isArray(value);
}

/** Whether the element is there at all, whatever it holds. */
export function has(parent: Located, name: string): boolean {
  return own(parent.value, name) !== undefined;
}
