import type { DirectoryType, FollowedResource, Following, FoundSlot, ReferencePath } from "@careslot/appointments";
import type { HealthcareService, Reference, Schedule } from "@careslot/fhir";
import type { Settings } from "../ports.ts";
import { storedResource } from "../stored-resource.ts";
import { referencedId } from "../urls.ts";
import type { Include } from "./include-parameters.ts";

/** The references behind what can be included, but for that of a slot to its schedule. */
const paths: Readonly<Record<Exclude<Include, "Slot:schedule">, ReferencePath>> = {
  "Schedule:actor:Practitioner": { from: "Schedule", element: "actor", to: "Practitioner" },
  "Schedule:actor:PractitionerRole": { from: "Schedule", element: "actor", to: "PractitionerRole" },
  "Schedule:actor:HealthcareService": { from: "Schedule", element: "actor", to: "HealthcareService" },
  "Schedule:actor:Location": { from: "Schedule", element: "actor", to: "Location" },
  "HealthcareService:organization": { from: "HealthcareService", element: "providedBy", to: "Organization" },
  "HealthcareService:location": { from: "HealthcareService", element: "location", to: "Location" },
};

/** Which references a search has to follow from its slots on for what is to be included (SLOT-10). */
export function followedFor(wanted: ReadonlySet<Include>, { baseUrl }: Settings): Following | undefined {
  if (wanted.size === 0) return undefined;
  const followed = new Set([...wanted].flatMap((include) => (include === "Slot:schedule" ? [] : [paths[include]])));
  // What a service leads to is given without the service as well.
  if (wantsServices(wanted)) followed.add(paths["Schedule:actor:HealthcareService"]);
  return { root: `${baseUrl}/`, paths: [...followed] };
}

/**
 * The resources that belong to the slots of a page, of the kinds asked for, each once (SLOT-10, SLOT-30). A kind is given
 * also where what lies between it and the slot was not asked for.
 */
export function includedResources(
  slots: readonly FoundSlot[],
  followed: readonly FollowedResource[],
  wanted: ReadonlySet<Include>,
  settings: Settings,
): readonly FollowedResource[] {
  const held = new Map(followed.map((resource) => [`${resource.type}/${resource.id}`, resource]));
  const follow = (type: DirectoryType, ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => held.get(`${type}/${id}`) ?? []);
  const named = (type: DirectoryType, references: readonly (Reference | undefined)[]) =>
    follow(
      type,
      references.flatMap((reference) => referencedId(settings, type, reference?.reference) ?? []),
    );
  const schedules = follow(
    "Schedule",
    slots.map(({ scheduleId }) => scheduleId),
  );
  const actors = schedules.flatMap(({ content }) => [(storedResource(content) as unknown as Schedule).actor].flat());
  const services = wantsServices(wanted) ? named("HealthcareService", actors) : [];
  const read = services.map(({ content }) => storedResource(content) as unknown as HealthcareService);
  const providers = read.map(({ providedBy }) => providedBy);
  const places = [
    ...(wanted.has("Schedule:actor:Location") ? actors : []),
    ...(wanted.has("HealthcareService:location") ? read.flatMap(({ location = [] }) => location) : []),
  ];
  return [
    ...(wanted.has("Slot:schedule") ? schedules : []),
    ...(wanted.has("Schedule:actor:Practitioner") ? named("Practitioner", actors) : []),
    ...(wanted.has("Schedule:actor:PractitionerRole") ? named("PractitionerRole", actors) : []),
    ...(wanted.has("Schedule:actor:HealthcareService") ? services : []),
    ...(wanted.has("HealthcareService:organization") ? named("Organization", providers) : []),
    ...named("Location", places),
  ];
}

function wantsServices(wanted: ReadonlySet<Include>): boolean {
  return [...wanted].some((include) => include.includes("HealthcareService"));
}
