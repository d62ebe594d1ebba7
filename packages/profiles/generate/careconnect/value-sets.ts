import { administrativeGender } from "./value-sets/administrative-gender.ts";
import { deathNotificationStatus } from "./value-sets/death-notification-status.ts";
import { ethnicCategory } from "./value-sets/ethnic-category.ts";
import { humanLanguage } from "./value-sets/human-language.ts";
import { languageAbilityMode } from "./value-sets/language-ability-mode.ts";
import { languageAbilityProficiency } from "./value-sets/language-ability-proficiency.ts";
import { maritalStatus } from "./value-sets/marital-status.ts";
import { nameUse } from "./value-sets/name-use.ts";
import { nhsNumberVerificationStatus } from "./value-sets/nhs-number-verification-status.ts";
import { religiousAffiliation } from "./value-sets/religious-affiliation.ts";
import { residentialStatus } from "./value-sets/residential-status.ts";
import { sdsJobRoleName } from "./value-sets/sds-job-role-name.ts";
import { treatmentCategory } from "./value-sets/treatment-category.ts";
import type { ValueSetDefinition } from "../../src/schema/value-set-definition.ts";

/** The value sets of the required bindings of CareConnect. */
export const careConnectValueSets: readonly ValueSetDefinition[] = [
  administrativeGender,
  deathNotificationStatus,
  ethnicCategory,
  humanLanguage,
  languageAbilityMode,
  languageAbilityProficiency,
  maritalStatus,
  nameUse,
  nhsNumberVerificationStatus,
  religiousAffiliation,
  residentialStatus,
  sdsJobRoleName,
  treatmentCategory,
];
