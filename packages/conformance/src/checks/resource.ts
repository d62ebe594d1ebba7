import type { Appointment, Bundle, CapabilityStatement, OperationOutcome } from "@careslot/fhir";
import type { Answer } from "../http/answer.ts";

interface AnsweredTypes {
  readonly Appointment: Appointment;
  readonly Bundle: Bundle;
  readonly CapabilityStatement: CapabilityStatement;
  readonly OperationOutcome: OperationOutcome;
}

/**
 * The resource that an answer carries, when it is one of that type. Only the type has been looked at: any element of it
 * may be missing.
 */
export function resourceIn<Type extends keyof AnsweredTypes>(
  answer: Answer,
  type: Type,
): Partial<AnsweredTypes[Type]> | undefined {
  const { body } = answer;
  const isResource = typeof body === "object" && body !== null && "resourceType" in body && body.resourceType === type;
  return isResource ? body : undefined;
}
