import { isObject, own } from "../json-object.ts";

/** Whether two JSON values are the same, whatever the order of their members. */
export function isSame(first: unknown, second: unknown): boolean {
  if (Array.isArray(first) && Array.isArray(second)) {
    return first.length === second.length && first.every((item, index) => isSame(item, second[index]));
  }
  if (!isObject(first) || !isObject(second)) return first === second;
  const names = Object.keys(first);
  return names.length === Object.keys(second).length && names.every((name) => isSame(first[name], own(second, name)));
}

/** Whether a value holds everything that a pattern does, and perhaps more. */
export function meetsPattern(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((part) => value.some((item) => meetsPattern(item, part)));
  }
  if (!isObject(pattern)) return value === pattern;
  return isObject(value) && Object.keys(pattern).every((name) => meetsPattern(own(value, name), pattern[name]));
}

/** The values at a path such as `coding.system`, of every item on the way. */
export function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [name, ...rest] = path;
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesAt(item, path));
  if (name === undefined) return [value];
  return isObject(value) && Object.hasOwn(value, name) ? valuesAt(value[name], rest) : [];
}
