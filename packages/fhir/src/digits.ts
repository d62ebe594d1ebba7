/**
 * How decimals were spelled, by the object or array that holds them: `1.50` is the number 1.5, and is written again as
 * `1.50`. Kept beside the resource and not in it, so that a decimal is a number like any other.
 */
const spellings = new WeakMap<object, Map<string, string>>();

/** Remembers the digits of a number, where the number alone would be written with others. */
export function keepDigits(holder: object, key: string, value: number, digits: string): void {
  if (String(value) === digits) return;
  const known = spellings.get(holder);
  if (known) known.set(key, digits);
  else spellings.set(holder, new Map([[key, digits]]));
}

/** The digits that a number was read with, if they are still those of its value. */
export function digitsOf(holder: object, key: string, value: number): string | undefined {
  const digits = spellings.get(holder)?.get(key);
  return digits !== undefined && Number(digits) === value ? digits : undefined;
}
