import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { careConnectCodes } from "./value-set.ts";

/** Codes of residential status. */
export const residentialStatus: ValueSetDefinition = careConnectCodes("CareConnect-ResidentialStatus-1", "H O");
