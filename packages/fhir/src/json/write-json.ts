import { digitsOf } from "../digits.ts";
import { jsonSource } from "./source-text.ts";

type Members = Readonly<Record<string, unknown>>;

/** Writes a resource as JSON, its decimals with the digits they were read with. */
export function writeJson(resource: object, pretty: boolean): string {
  // A replacer makes writing several times slower: most resources have no such decimals.
  return JSON.stringify(resource, hasDigits(resource) ? withDigits : undefined, pretty ? 2 : undefined);
}

function hasDigits(holder: object): boolean {
  if (Array.isArray(holder)) {
    for (let index = 0; index < holder.length; index++) if (isWithDigits(holder, index, holder[index])) return true;
  } else {
    for (const key in holder) if (isWithDigits(holder, key, (holder as Members)[key])) return true;
  }
  return false;
}

function isWithDigits(holder: object, key: string | number, value: unknown): boolean {
  if (typeof value === "number") return digitsOf(holder, String(key), value) !== undefined;
  return typeof value === "object" && value !== null && hasDigits(value);
}

function withDigits(this: object, key: string, value: unknown): unknown {
  const digits = typeof value === "number" ? digitsOf(this, key, value) : undefined;
  return digits === undefined ? value : jsonSource.rawJSON(digits);
}
