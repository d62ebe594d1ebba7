import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { valueSet } from "./value-set.ts";

/** Marital status, or that it is not known. */
export const maritalStatus: ValueSetDefinition = valueSet("CareConnect-MaritalStatus-1", {
  "http://hl7.org/fhir/v3/MaritalStatus": "A D I L M P S T U W",
  "http://hl7.org/fhir/v3/NullFlavor": "UNK",
});
