import { digitsOf } from "../digits.ts";
import { jsonSource } from "./source-text.ts";

/** Writes a resource as JSON, its decimals with the digits they were read with. */
export function writeJson(resource: object, pretty: boolean): string {
  // A replacer makes writing several times slower: most resources have no such decimals.
  return JSON.stringify(resource, hasDigits(resource) ? withDigits : undefined, pretty ? 2 : undefined);
}

function hasDigits(holder: object): boolean {
  for (const key of Object.keys(holder)) {
    const value = (holder as Readonly<Record<string, unknown>>)[key];
    if (typeof value === "number" && digitsOf(holder, key, value) !== undefined) return true;
    if (typeof value === "object" && value !== null && hasDigits(value)) return true;
  }
  return false;
}

function withDigits(this: object, key: string, value: unknown): unknown {
  const digits = typeof value === "number" ? digitsOf(this, key, value) : undefined;
  return digits === undefined ? value : jsonSource.rawJSON(digits);
}
