import type { CareConnectTable } from "../src/careconnect.ts";
import type { ValueSetInclude } from "../src/schema/value-set-definition.ts";
import { careConnectDefinitions } from "./careconnect/definitions.ts";
import { careConnectValueSets } from "./careconnect/value-sets.ts";

/** The readable definitions as the compact table that is committed. */
export function careConnectTable(): CareConnectTable {
  return {
    profiles: careConnectDefinitions,
    valueSets: Object.fromEntries(
      careConnectValueSets.map(({ url, compose }) => [url, Object.fromEntries(compose.include.map(codesOfSystem))]),
    ),
  };
}

function codesOfSystem({ system = "", concept }: ValueSetInclude): readonly [string, string | null] {
  return [system, concept === undefined ? null : concept.map(({ code }) => code).join(" ")];
}
