import type { DirectoryType } from "@careslot/appointments";

/** The types beside Slot that can be imported: the directory that slots hang from. */
export const directoryTypes: readonly DirectoryType[] = [
  "Organization",
  "Location",
  "Practitioner",
  "PractitionerRole",
  "HealthcareService",
  "Schedule",
];

export const importedTypes: readonly string[] = ["Slot", ...directoryTypes];
