import type { DirectoryType } from "@careslot/appointments";

/** The types beside Slot that can be imported: the directory that slots hang from. */
export const directoryTypes: readonly DirectoryType[] = [
  "HealthcareService",
  "Schedule",
  "Practitioner",
  "PractitionerRole",
  "Organization",
  "Location",
];

export const importedTypes: readonly string[] = ["Slot", ...directoryTypes];
