import { isObject, type JsonObject, own } from "../json-object.ts";

/**
 * An object of a resource with what leads to it, of which a FHIRPath is made only to tell a fault. What it holds is
 * unknown: the profiles are checked apart.
 */
export interface Located {
  readonly value: JsonObject;
  /** Name of the element, or of the type at the root. */
  readonly name: string;
  readonly parent: Located | undefined;
  /** Place among the items of an element that repeats. */
  readonly index: number | undefined;
}

/** The items of a repeating element that are objects, each with its index; none where the element is absent or no array. */
export function itemsOf(parent: Located, name: string): readonly Located[] {
  const items: Located[] = [];
  addItems(parent, name, items);
  return items;
}

/** The items of an element of each of the objects. */
export function itemsOfAll(parents: readonly Located[], name: string): readonly Located[] {
  const items: Located[] = [];
  for (const parent of parents) addItems(parent, name, items);
  return items;
}

/** The object that a single element holds, if it does. */
export function childOf(parent: Located, name: string): Located | undefined {
  const value = own(parent.value, name);
  return isObject(value) ? { value, name, parent, index: undefined } : undefined;
}

/** The objects that a single element of each of the objects holds. */
export function childrenOfAll(parents: readonly Located[], name: string): readonly Located[] {
  return parents.map((parent) => childOf(parent, name)).filter((child) => child !== undefined);
}

/** FHIRPath of an object, or of an element of it. */
export function pathOf({ name, parent, index }: Located, element?: string): string {
  const whole = parent === undefined ? name : `${pathOf(parent)}.${name}`;
  const place = index === undefined ? whole : `${whole}[${index}]`;
  return element === undefined ? place : `${place}.${element}`;
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

function addItems(parent: Located, name: string, items: Located[]): void {
  const list = own(parent.value, name);
  if (!Array.isArray(list)) return;
  for (let index = 0; index < list.length; index++) {
    const value: unknown = list[index];
    if (isObject(value)) items.push({ value, name, parent, index });
  }
}
