import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { careConnectCodes } from "./value-set.ts";

/** Codes of ways of using a language. */
export const languageAbilityMode: ValueSetDefinition = careConnectCodes(
  "CareConnect-LanguageAbilityMode-1",
  "ESGN ESP EWR RSGN RSP RWR",
);
