import { isNhsNumber, nhsNumberSystem } from "@careslot/fhir";

/** An NHS number of which only the last four digits can be read: `••• ••• 9931`. */
export function maskNhsNumber(nhsNumber: string): string {
  return `••• ••• ${nhsNumber.slice(-4)}`;
}

/** A resource, or a part of one, whose NHS numbers are masked: every identifier of that system. */
export function maskIdentifiers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskIdentifiers);
  if (typeof value !== "object" || value === null) return value;
  const masked = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, maskIdentifiers(member)]));
  const { system, value: identifier } = masked;
  if (system !== nhsNumberSystem || typeof identifier !== "string") return masked;
  return { ...masked, value: maskNhsNumber(identifier) };
}

/** A text that nobody can read as a resource, with whatever looks like an NHS number masked. */
export function maskText(text: string): string {
  return text.replaceAll(/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g, (digits) =>
    isNhsNumber(digits.replaceAll(/[ -]/g, "")) ? maskNhsNumber(digits) : digits,
  );
}
