import type { Result } from "../result.ts";

/** A Slot in XML. */
export const slot = (content: string): string => `<Slot xmlns="http://hl7.org/fhir">${content}</Slot>`;

/** A Patient in XML. */
export const patient = (content: string): string => `<Patient xmlns="http://hl7.org/fhir">${content}</Patient>`;

/** The rule and the path of the first reason for a refusal. */
export function refusalOf(result: Result<unknown>): readonly (string | undefined)[] {
  if (result.ok) throw new Error("Not refused.");
  return [result.issues[0].rule, result.issues[0].expression];
}
