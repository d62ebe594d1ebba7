import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { valueSet } from "./value-set.ts";

/** Religions of SNOMED CT: its reference set is not published openly, so that any concept will do. */
export const religiousAffiliation: ValueSetDefinition = valueSet("CareConnect-ReligiousAffiliation-1", {
  "http://snomed.info/sct": undefined,
});
