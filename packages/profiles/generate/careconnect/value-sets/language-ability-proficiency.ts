import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { careConnectCodes } from "./value-set.ts";

/** Codes of how well a language is used. */
export const languageAbilityProficiency: ValueSetDefinition = careConnectCodes(
  "CareConnect-LanguageAbilityProficiency-1",
  "E F G P",
);
