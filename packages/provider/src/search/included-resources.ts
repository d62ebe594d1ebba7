import type { Appointments, DirectoryResource, DirectoryType, FoundSlot } from "@careslot/appointments";
import type { HealthcareService, Reference, Schedule } from "@careslot/fhir";
import type { Settings } from "../ports.ts";
import { storedResource } from "../stored-resource.ts";
import { referencedId } from "../urls.ts";
import type { Include } from "./include-parameters.ts";

/** A resource of the directory as it is stored, and of which type it is. */
export interface IncludedResource extends DirectoryResource {
  readonly type: DirectoryType;
}

/** Reads resources of a type by their ids, each once. */
type Follow = (type: DirectoryType, ids: readonly string[]) => Promise<readonly IncludedResource[]>;

/**
 * The resources that belong to the slots of a page, of the kinds asked for, each once (SLOT-10, SLOT-30). A kind is given
 * also where what lies between it and the slot was not asked for.
 */
export async function includedResources(
  slots: readonly FoundSlot[],
  wanted: ReadonlySet<Include>,
  appointments: Appointments,
  settings: Settings,
): Promise<readonly IncludedResource[]> {
  if (wanted.size === 0 || slots.length === 0) return [];
  const follow: Follow = async (type, ids) => {
    const found = await appointments.readDirectory(type, [...new Set(ids)]);
    return found.map((resource) => ({ ...resource, type }));
  };
  const idsOf = (type: DirectoryType, references: readonly (Reference | undefined)[]) =>
    references.flatMap((reference) => referencedId(settings, type, reference?.reference) ?? []);
  const schedules = await follow(
    "Schedule",
    slots.map(({ scheduleId }) => scheduleId),
  );
  const actors = schedules.flatMap(({ content }) => [(storedResource(content) as unknown as Schedule).actor].flat());
  const [practitioners, roles, services] = await Promise.all([
    wanted.has("Schedule:actor:Practitioner") ? follow("Practitioner", idsOf("Practitioner", actors)) : [],
    wanted.has("Schedule:actor:PractitionerRole") ? follow("PractitionerRole", idsOf("PractitionerRole", actors)) : [],
    [...wanted].some((include) => include.includes("HealthcareService"))
      ? follow("HealthcareService", idsOf("HealthcareService", actors))
      : [],
  ]);
  const held = services.map(({ content }) => storedResource(content) as unknown as HealthcareService);
  const providers = held.map(({ providedBy }) => providedBy);
  const places = [
    ...(wanted.has("Schedule:actor:Location") ? actors : []),
    ...(wanted.has("HealthcareService:location") ? held.flatMap(({ location = [] }) => location) : []),
  ];
  const [organisations, locations] = await Promise.all([
    wanted.has("HealthcareService:organization") ? follow("Organization", idsOf("Organization", providers)) : [],
    follow("Location", idsOf("Location", places)),
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
