import type { Resource } from "@careslot/fhir";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { conclude, type Finding } from "../../verdict.ts";
import { includedWith } from "./included-with.ts";
import { referencesIn } from "./references-in.ts";

export const scheduleContent: Case = {
  id: "SLOT-28",
  title: "Every schedule has one identifier and belongs to exactly one HealthcareService",
  requirements: ["SLOT-28"],
  level: "must",
  source: "Schedule resource",
  run: async (context) => {
    const resources = await includedWith(context, ["_include=Slot:schedule"]);
    return conclude(...resources.filter(({ resourceType }) => resourceType === "Schedule").flatMap(findings));
  },
};

function findings(schedule: Resource): readonly Finding[] {
  const identifiers = [schedule["identifier"] ?? []].flat();
  const services = referencesIn(schedule).filter((name) => name.startsWith("HealthcareService/"));
  return [
    check(identifiers.length === 1, `Schedule/${schedule.id} has ${identifiers.length} identifiers`),
    check(services.length === 1, `Schedule/${schedule.id} has ${services.length} HealthcareServices`),
  ];
}
