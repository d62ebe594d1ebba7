import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { careConnectCodes } from "./value-set.ts";

/** Codes of treatment category. */
export const treatmentCategory: ValueSetDefinition = careConnectCodes("CareConnect-TreatmentCategory-1", "1 2 3 4 9 8");
