/** A search parameter, as the CapabilityStatement tells it. */
interface SearchParameter {
  readonly name: string;
  readonly definition?: string;
  readonly type: "token" | "date";
  readonly documentation?: string;
}

/** What slots are searched by (SLOT-02, SLOT-04, SLOT-05). Other spellings of the same are taken too, and not told (D-40). */
export const slotParameters: readonly SearchParameter[] = [
  {
    name: "service",
    definition: "https://fhir.nhs.uk/STU3/SearchParameter/apiBooking-SearchSlots-Service-1",
    type: "token",
    documentation: "The HealthcareService, by its id or by an identifier, as value or system|value.",
  },
  { name: "status", type: "token" },
  { name: "start", type: "date" },
];

/** What slots can be searched with (SLOT-10). */
export const slotIncludes: readonly string[] = [
  "Slot.schedule",
  "Schedule:actor:Practitioner",
  "Schedule:actor:PractitionerRole",
  "Schedule:actor:HealthcareService",
  "HealthcareService.providedBy",
  "HealthcareService.location",
];

/** What appointments are searched by (PSRCH-02). */
export const appointmentParameters: readonly SearchParameter[] = [
  {
    name: "identifier",
    type: "token",
    documentation: "The NHS number of the patient whose appointments to come are asked for.",
  },
  { name: "_id", type: "token", documentation: "The id of one appointment." },
  {
    name: "version",
    type: "token",
    documentation: "With _id: the version of that appointment. Default: the current one.",
  },
];
