import type { CodeSystem, StructureDefinition, ValueSet } from "fhir/r3.js";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The published STU3 3.0.1 definitions, as the pinned development dependency `fhir` carries them. */
export interface Source {
  /** By name of the type. */
  readonly structures: ReadonlyMap<string, StructureDefinition>;
  /** By canonical URL. */
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly codeSystems: ReadonlyMap<string, CodeSystem>;
}

/** Reads the published files. Throws where one is missing. */
export function readSource(): Source {
  const structures = [...entries("profiles-types.json"), ...entries("profiles-resources.json")];
  const terminology = [...entries("valuesets.json"), ...entries("v3-codesystems.json")];
  return {
    structures: new Map(structures.filter(isStructure).map((structure) => [structure.name, structure])),
    valueSets: new Map(terminology.filter(isValueSet).map((set) => [set.url ?? "", set])),
    codeSystems: new Map(terminology.filter(isCodeSystem).map((system) => [system.url ?? "", system])),
  };
}

type Published = StructureDefinition | ValueSet | CodeSystem;

function entries(file: string): readonly Published[] {
  const path = createRequire(import.meta.url).resolve(`fhir/profiles/stu3/${file}`);
  const bundle = JSON.parse(readFileSync(path, "utf8")) as {
    readonly entry: readonly { readonly resource: Published }[];
  };
  return bundle.entry.map((entry) => entry.resource);
}

function isStructure(resource: Published): resource is StructureDefinition {
  return resource.resourceType === "StructureDefinition";
}

function isValueSet(resource: Published): resource is ValueSet {
  return resource.resourceType === "ValueSet";
}

function isCodeSystem(resource: Published): resource is CodeSystem {
  return resource.resourceType === "CodeSystem";
}
