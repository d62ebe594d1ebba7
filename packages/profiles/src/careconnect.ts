import table from "./generated/careconnect.json" with { type: "json" };
import type { ProfileDefinition } from "./schema/profile-definition.ts";
import type { ValueSetDefinition, ValueSetInclude } from "./schema/value-set-definition.ts";

/**
 * The generated table of CareConnect: profiles and extensions as FHIR writes them, and value sets in fewer words. `pnpm
 * --filter @careslot/profiles generate` writes it from the readable definitions in `generate/careconnect`.
 */
export interface CareConnectTable {
  readonly profiles: readonly ProfileDefinition[];
  /** By the URL of the value set and the URL of the system: its codes, separated by spaces, or null for all of them. */
  readonly valueSets: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

const { profiles, valueSets } = table as unknown as CareConnectTable;

/** The CareConnect profiles that booking uses, and the extensions that they name. */
export const careConnectDefinitions: readonly ProfileDefinition[] = profiles;

/** The value sets of the required bindings of CareConnect. */
export const careConnectValueSets: readonly ValueSetDefinition[] = Object.entries(valueSets).map(([url, systems]) => ({
  url,
  compose: { include: Object.entries(systems).map(([system, codes]) => include(system, codes)) },
}));

function include(system: string, codes: string | null): ValueSetInclude {
  return codes === null ? { system } : { system, concept: codes.split(" ").map((code) => ({ code })) };
}
