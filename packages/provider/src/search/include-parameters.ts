/** What can be included beside the slots: the references that lead from them to the rest of the diary (SLOT-10). */
export type Include =
  | "Slot:schedule"
  | "Schedule:actor:HealthcareService"
  | "Schedule:actor:Location"
  | "Schedule:actor:Practitioner"
  | "Schedule:actor:PractitionerRole"
  | "HealthcareService:location"
  | "HealthcareService:organization";

const actors: readonly Include[] = [
  "Schedule:actor:HealthcareService",
  "Schedule:actor:Location",
  "Schedule:actor:Practitioner",
  "Schedule:actor:PractitionerRole",
];

/** Every spelling on the wire, in lower case and with colons for dots (SLOT-13). */
const spellings: ReadonlyMap<string, readonly Include[]> = new Map([
  ["slot:schedule", ["Slot:schedule"]],
  ["slot:schedule:schedule", ["Slot:schedule"]],
  ["schedule:actor", actors],
  ...actors.map((actor) => [actor.toLowerCase(), [actor]] as const),
  ["healthcareservice:location", ["HealthcareService:location"]],
  ["healthcareservice:location:location", ["HealthcareService:location"]],
  ["healthcareservice:organization", ["HealthcareService:organization"]],
  ["healthcareservice:organization:organization", ["HealthcareService:organization"]],
  ["healthcareservice:providedby", ["HealthcareService:organization"]],
]);

/** Whether a parameter asks for something that can be included. */
export function isInclude(name: string, value: string): boolean {
  return /^_include(?::iterate|:recurse)?$/.test(name) && spellings.has(normalised(value));
}

/** Reads what is to be included. What cannot be is no error: it is left out (SLOT-11). */
export function includeParameters(query: URLSearchParams): ReadonlySet<Include> {
  const asked = [...query].filter(([name, value]) => isInclude(name, value));
  return new Set(asked.flatMap(([, value]) => spellings.get(normalised(value)) ?? []));
}

function normalised(value: string): string {
  return value.trim().toLowerCase().replaceAll(".", ":");
}
