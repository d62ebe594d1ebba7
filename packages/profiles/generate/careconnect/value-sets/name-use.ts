import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { valueSet } from "./value-set.ts";

/** What a name is used for. */
export const nameUse: ValueSetDefinition = valueSet("CareConnect-NameUse-1", {
  "http://hl7.org/fhir/name-use": "usual official temp nickname anonymous old maiden",
});
