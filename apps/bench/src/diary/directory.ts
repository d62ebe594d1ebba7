import type { Resource } from "@careslot/fhir";
import { demoResources } from "@careslot/node/src/demo/demo-resources.ts";
import { serviceId } from "./diary.ts";

/** The services of a diary with their schedules, each with an organisation, a place and a clinician as the demonstration has them. */
export function directoryOf(services: number, now: Date): readonly Resource[] {
  const demo = demoResources(now).filter(({ resourceType }) => resourceType !== "Slot");
  const [service, schedule] = [oneOf(demo, "HealthcareService"), oneOf(demo, "Schedule")];
  const people = demo.filter(({ resourceType }) => !["HealthcareService", "Schedule"].includes(resourceType));
  const [, ...clinician] = schedule["actor"] as readonly object[];
  return [
    ...people,
    ...Array.from({ length: services }, (_, index) => [
      {
        ...service,
        id: serviceId(index),
        identifier: [{ system: "https://fhir.nhs.uk/Id/dos-service-id", value: serviceId(index) }],
      },
      {
        ...schedule,
        id: `schedule-${index}`,
        actor: [{ reference: `HealthcareService/${serviceId(index)}` }, ...clinician],
      },
    ]).flat(),
  ];
}

function oneOf(resources: readonly Resource[], type: string): Resource {
  const found = resources.find(({ resourceType }) => resourceType === type);
  if (found === undefined) throw new TypeError(`The demonstration has no ${type}.`);
  return found;
}
