import type { Resource } from "@careslot/fhir";
import { careConnect, nhsIdentifier, uuidIdentifier } from "./care-connect.ts";

/** Somebody whose diary can be booked, in the role they have at an organisation. None of them exists. */
export interface Clinician {
  /** User id in the Spine directory, and the id of the Practitioner. */
  readonly userId: string;
  /** Role profile id in the Spine directory, and the id of the PractitionerRole (SLOT-29). */
  readonly roleProfileId: string;
  readonly prefix: string;
  readonly given: string;
  readonly family: string;
  readonly gender: "female" | "male";
  readonly organisationId: string;
  readonly locationId: string;
  readonly jobRole: { readonly code: string; readonly display: string };
}

export const nurse: Clinician = {
  userId: "100000000001",
  roleProfileId: "200000000001",
  prefix: "Ms",
  given: "Agnes",
  family: "Marsh",
  gender: "female",
  organisationId: "ZZ901",
  locationId: "ZZ901A",
  jobRole: { code: "R0600", display: "Specialist Nurse Practitioner" },
};

export const doctor: Clinician = {
  userId: "100000000002",
  roleProfileId: "200000000002",
  prefix: "Dr",
  given: "Idris",
  family: "Calder",
  gender: "male",
  organisationId: "ZZ902",
  locationId: "ZZ902A",
  jobRole: { code: "R0260", display: "General Medical Practitioner" },
};

export const eveningDoctor: Clinician = {
  userId: "100000000003",
  roleProfileId: "200000000003",
  prefix: "Dr",
  given: "Noor",
  family: "Fairbairn",
  gender: "female",
  organisationId: "ZZ902",
  locationId: "ZZ902A",
  jobRole: { code: "R0270", display: "Salaried General Practitioner" },
};

export const pharmacist: Clinician = {
  userId: "100000000004",
  roleProfileId: "200000000004",
  prefix: "Mr",
  given: "Tomos",
  family: "Whitlock",
  gender: "male",
  organisationId: "ZZ903",
  locationId: "ZZ903A",
  jobRole: { code: "R1290", display: "Pharmacist" },
};

/** A clinician as a Practitioner and a PractitionerRole. */
export function clinicianResources(clinician: Clinician): readonly Resource[] {
  const { userId, roleProfileId, prefix, given, family, gender, organisationId, locationId, jobRole } = clinician;
  return [
    {
      resourceType: "Practitioner",
      id: userId,
      meta: careConnect("Practitioner"),
      identifier: [nhsIdentifier("sds-user-id", userId), nhsIdentifier("sds-role-profile-id", roleProfileId)],
      active: true,
      name: [{ use: "official", family, given: [given], prefix: [prefix] }],
      gender,
    },
    {
      resourceType: "PractitionerRole",
      id: roleProfileId,
      meta: careConnect("PractitionerRole"),
      identifier: [uuidIdentifier(roleProfileId)],
      active: true,
      practitioner: { reference: `Practitioner/${userId}` },
      organization: { reference: `Organization/${organisationId}` },
      location: [{ reference: `Location/${locationId}` }],
      code: [
        { coding: [{ system: "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1", ...jobRole }] },
      ],
    },
  ];
}
