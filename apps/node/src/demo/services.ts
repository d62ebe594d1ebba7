import type { Resource } from "@careslot/fhir";
import { careConnect, nhsIdentifier } from "./care-connect.ts";

/** A service as the Directory of Services would list it, with the organisation and the place behind it. Invented. */
export interface Service {
  /** Id in the Directory of Services, and the id of the HealthcareService (D-31). */
  readonly id: string;
  readonly name: string;
  readonly odsCode: string;
  readonly organisation: string;
  readonly phone: string;
  readonly address: { readonly line: readonly string[]; readonly city: string; readonly postalCode: string };
}

export const services: readonly Service[] = [
  {
    id: "2000000001",
    name: "Millbrook Urgent Treatment Centre",
    odsCode: "ZZ901",
    organisation: "Millbrook Community Trust",
    phone: "01632 960101",
    address: { line: ["1 Quay Street"], city: "Millbrook", postalCode: "ZZ99 3WZ" },
  },
  {
    id: "2000000002",
    name: "Hartsfield Extended Access",
    odsCode: "ZZ902",
    organisation: "Hartsfield Medical Group",
    phone: "01632 960102",
    address: { line: ["Hartsfield House", "22 Orchard Way"], city: "Hartsfield", postalCode: "ZZ99 3CZ" },
  },
  {
    id: "2000000003",
    name: "Northgate Pharmacy Consultations",
    odsCode: "ZZ903",
    organisation: "Northgate Pharmacy",
    phone: "01632 960103",
    address: { line: ["7 North Gate"], city: "Millbrook", postalCode: "ZZ99 3VZ" },
  },
];

/** A service as a HealthcareService, an Organization and a Location. */
export function serviceResources({ id, name, odsCode, organisation, phone, address }: Service): readonly Resource[] {
  const telecom = [{ system: "phone", value: phone, use: "work" }];
  const siteCode = `${odsCode}A`;
  return [
    {
      resourceType: "Organization",
      id: odsCode,
      meta: careConnect("Organization"),
      identifier: [nhsIdentifier("ods-organization-code", odsCode)],
      active: true,
      name: organisation,
      telecom,
      address: [{ use: "work", ...address }],
    },
    {
      resourceType: "Location",
      id: siteCode,
      meta: careConnect("Location"),
      identifier: [nhsIdentifier("ods-site-code", siteCode)],
      status: "active",
      name,
      telecom,
      address: { use: "work", ...address },
      managingOrganization: { reference: `Organization/${odsCode}` },
    },
    {
      resourceType: "HealthcareService",
      id,
      meta: careConnect("HealthcareService"),
      identifier: [nhsIdentifier("dos-service-id", id)],
      active: true,
      providedBy: { reference: `Organization/${odsCode}` },
      location: [{ reference: `Location/${siteCode}` }],
      name,
      telecom,
    },
  ];
}
