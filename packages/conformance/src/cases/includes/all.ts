/** Everything that the specification lets a search include. */
export const everyInclude: readonly string[] = [
  "_include=Slot:schedule",
  "_include:iterate=Schedule:actor:Practitioner",
  "_include:iterate=Schedule:actor:PractitionerRole",
  "_include:iterate=Schedule:actor:HealthcareService",
  "_include:iterate=HealthcareService:Organization",
  "_include:iterate=HealthcareService:Location",
];
