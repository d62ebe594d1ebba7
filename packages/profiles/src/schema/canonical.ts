import type { Definition } from "./constraint.ts";

const BASE = "http://hl7.org/fhir/StructureDefinition/";

/** The base definition that a type stands in: `Appointment` for `Appointment.participant`. */
export function baseDefinition(type: string): Definition {
  const name = type.split(".", 1)[0] ?? type;
  return { url: BASE + name, title: `${name} (STU3)` };
}

/** Name of the base type whose canonical URL this is, if it is one. */
export function baseTypeOf(url: string): string | undefined {
  return url.startsWith(BASE) ? url.slice(BASE.length) : undefined;
}

/** A canonical URL without the version that may follow it: `…/CareConnect-Slot-1|1.1.0`. */
export function withoutVersion(url: string): string {
  const end = url.indexOf("|");
  return end === -1 ? url : url.slice(0, end);
}

/** The last part of a canonical URL: `CareConnect-Slot-1`. */
export function titleOf(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}
