import type { Appointments } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";
import { careConnect, uuidIdentifier } from "../demo/care-connect.ts";
import { type Clinician, clinicianResources } from "../demo/clinicians.ts";
import { addMissing } from "../demo/import-demo.ts";
import { type Service, serviceResources } from "../demo/services.ts";
import { sentinelServiceIds, sentinelServices } from "./sentinel-services.ts";
import { sentinelSlots } from "./sentinel-slots.ts";

/** Puts the toolkit's services in place, with slots on the coming days. Slots that are there already stay as they are. */
export async function importSentinels(
  appointments: Pick<Appointments, "importResources" | "searchSlots">,
  now: Date,
): Promise<void> {
  await addMissing(appointments, [
    ...sentinelServiceIds.flatMap((id) => serviceResources(serviceNamed(id))),
    ...clinicianResources(clinician),
    ...sentinelServiceIds.map(scheduleOf),
    ...sentinelSlots(now),
  ]);
}

function serviceNamed(id: string): Service {
  return {
    id,
    name: `Sentinel service ${id}`,
    odsCode: `ZS${id.slice(-1)}`,
    organisation: "Sentinel Trust",
    phone: "01632 960110",
    address: { line: ["3 Test Row"], city: "Millbrook", postalCode: "ZZ99 3VZ" },
  };
}

const clinician: Clinician = {
  userId: "100000000009",
  roleProfileId: "200000000009",
  prefix: "Dr",
  given: "Wren",
  family: "Holloway",
  gender: "female",
  organisationId: "ZS9",
  locationId: "ZS9A",
  jobRole: { code: "R0260", display: "General Medical Practitioner" },
};

function scheduleOf(id: string): Resource {
  const seen = [`Practitioner/${clinician.userId}`, `PractitionerRole/${clinician.roleProfileId}`];
  const actors = [`HealthcareService/${id}`, ...(id === sentinelServices.slotsOnly ? [] : seen)];
  return {
    resourceType: "Schedule",
    id: `sentinel-${id}`,
    meta: careConnect("Schedule"),
    identifier: [uuidIdentifier(`sentinel-${id}`)],
    active: true,
    actor: actors.map((reference) => ({ reference })),
  };
}
