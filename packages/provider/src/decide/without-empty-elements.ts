import type { Appointment } from "@careslot/fhir";

/**
 * An update without elements that are there but say nothing, such as `"comment": ""` or `"extension": []`: to be left out
 * of a comparison they must not be refused before it (CAN-13). Items of arrays stay: their places count.
 */
export function withoutEmptyElements(appointment: Appointment): Appointment {
  return holdsEmptyElement(appointment) ? (pruned(appointment) as Appointment) : appointment;
}

function holdsEmptyElement(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsEmptyElement);
  if (typeof value !== "object" || value === null) return false;
  for (const name of Object.keys(value)) {
    const child = (value as Readonly<Record<string, unknown>>)[name];
    if (isEmpty(child) || holdsEmptyElement(child)) return true;
  }
  return false;
}

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .map(([name, child]): [string, unknown] => [name, pruned(child)])
    .filter(([, child]) => !isEmpty(child));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === "";
}
