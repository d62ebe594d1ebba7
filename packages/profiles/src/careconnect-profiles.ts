/**
 * The CareConnect profile of each type that booking exchanges: the map to validate with.
 * @see https://fhir.hl7.org.uk/STU3
 */
export const careConnectProfiles: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "Appointment",
    "DocumentReference",
    "HealthcareService",
    "Location",
    "Organization",
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "Schedule",
    "Slot",
  ].map((type) => [type, `https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-${type}-1`]),
);
