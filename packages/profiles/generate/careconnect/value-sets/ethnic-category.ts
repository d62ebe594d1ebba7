import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { careConnectCodes } from "./value-set.ts";

/** Codes of the ethnic categories of the NHS. */
export const ethnicCategory: ValueSetDefinition = careConnectCodes(
  "CareConnect-EthnicCategory-1",
  "A B C C2 C3 CA CB CC CD CE CF CG CH CJ CK CL CM CN CP CQ CR CS CT CU CV CW CX CY D E F G GA GB GC GD GE GF H " +
    "J K L LA LB LC LD LE LF LG LH LJ LK M N P PA PB PC PD PE R S SA SB SC SD SE Z",
);
