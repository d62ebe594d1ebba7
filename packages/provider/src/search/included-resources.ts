import type { Appointments, DirectoryType } from "@careslot/appointments";
import type { HealthcareService, Reference, Resource, Schedule, Slot } from "@careslot/fhir";
import type { Settings } from "../ports.ts";
import { storedResource } from "../stored-resource.ts";
import { referencedId } from "../urls.ts";
import type { Include } from "./include-parameters.ts";

/** Reads resources of a type, those that references name, each once. */
type Follow = (type: DirectoryType, references: readonly (Reference | undefined)[]) => Promise<readonly Resource[]>;

/**
 * The resources that belong to the slots of a page, of the kinds asked for, each once (SLOT-10, SLOT-30). A kind is given
 * also where what lies between it and the slot was not asked for.
 */
export async function includedResources(
  slots: readonly Resource[],
  wanted: ReadonlySet<Include>,
  appointments: Appointments,
  settings: Settings,
): Promise<readonly Resource[]> {
  if (wanted.size === 0 || slots.length === 0) return [];
  const follow = follower(appointments, settings);
  const schedules = await follow(
    "Schedule",
    slots.map((slot) => (slot as unknown as Slot).schedule),
  );
  const actors = schedules.flatMap((schedule) => [(schedule as unknown as Schedule).actor].flat());
  const [practitioners, roles, services] = await Promise.all([
    wanted.has("Schedule:actor:Practitioner") ? follow("Practitioner", actors) : [],
    wanted.has("Schedule:actor:PractitionerRole") ? follow("PractitionerRole", actors) : [],
    [...wanted].some((include) => include.includes("HealthcareService")) ? follow("HealthcareService", actors) : [],
  ]);
  const held = services as unknown as readonly HealthcareService[];
  const [organisations, locations] = await Promise.all([
    wanted.has("HealthcareService:organization")
      ? follow(
          "Organization",
          held.map(({ providedBy }) => providedBy),
        )
      : [],
    follow("Location", [
      ...(wanted.has("Schedule:actor:Location") ? actors : []),
      ...(wanted.has("HealthcareService:location") ? held.flatMap(({ location = [] }) => location) : []),
    ]),
  ]);
  return [
    ...(wanted.has("Slot:schedule") ? schedules : []),
    ...practitioners,
    ...roles,
    ...(wanted.has("Schedule:actor:HealthcareService") ? services : []),
    ...organisations,
    ...locations,
  ];
}

function follower(appointments: Appointments, settings: Settings): Follow {
  return async (type, references) => {
    const ids = new Set(references.flatMap((reference) => referencedId(settings, type, reference?.reference) ?? []));
    const found = await appointments.readDirectory(type, [...ids]);
    return found.map(({ content }) => storedResource(content));
  };
}
