import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { valueSet } from "./value-set.ts";

/** Gender for administrative purposes. */
export const administrativeGender: ValueSetDefinition = valueSet("CareConnect-AdministrativeGender-1", {
  "http://hl7.org/fhir/administrative-gender": "male female other unknown",
});
