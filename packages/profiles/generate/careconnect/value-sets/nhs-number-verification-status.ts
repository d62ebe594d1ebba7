import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { careConnectCodes } from "./value-set.ts";

/** Codes of what is known of an NHS number. */
export const nhsNumberVerificationStatus: ValueSetDefinition = careConnectCodes(
  "CareConnect-NHSNumberVerificationStatus-1",
  "01 02 03 04 05 06 07 08",
);
