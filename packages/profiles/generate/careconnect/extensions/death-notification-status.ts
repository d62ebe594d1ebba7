import type { ProfileDefinition } from "../../../src/schema/profile-definition.ts";
import { boundTo, careConnect, UK } from "../vocabulary.ts";

/** Extension-CareConnect-DeathNotificationStatus-1, version 1.1.0. */
export const deathNotificationStatus: ProfileDefinition = {
  url: careConnect("Extension-CareConnect-DeathNotificationStatus-1"),
  type: "Extension",
  differential: {
    element: [
      { path: "Extension.extension", sliceName: "deathNotificationStatus", min: 1, max: "1" },
      { path: "Extension.extension.url", fixedUri: "deathNotificationStatus" },
      {
        path: "Extension.extension.valueCodeableConcept",
        min: 1,
        binding: boundTo("CareConnect-DeathNotificationStatus-1"),
      },
      {
        path: "Extension.extension.valueCodeableConcept.coding.system",
        fixedUri: `${UK}/CodeSystem/CareConnect-DeathNotificationStatus-1`,
      },
      { path: "Extension.extension", sliceName: "systemEffectiveDate", max: "1" },
      { path: "Extension.extension.url", fixedUri: "systemEffectiveDate" },
      { path: "Extension.extension.valueDateTime", type: [{ code: "dateTime" }] },
      { path: "Extension.value[x]", max: "0" },
    ],
  },
};
