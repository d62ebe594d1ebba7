import { fileURLToPath } from "node:url";
import type { DefinitionTable } from "../src/definitions/table.ts";
import { closure } from "./closure.ts";
import { compileInvariants } from "./compile-invariants.ts";
import { compileTypes } from "./compile-types.ts";
import { compileValueSet } from "./compile-value-sets.ts";
import { readSource } from "./source.ts";

/** A file of the package with what the published definitions say that it must hold. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Compiles the published definitions of the closure to the files under `src/definitions/generated`. */
export function compile(): readonly GeneratedFile[] {
  const source = readSource();
  const structures = closure(source.structures);
  const types = Object.fromEntries(structures.flatMap(compileTypes));
  const lines = Object.values(types).flatMap((type) => Object.values(type.elements ?? {}));
  const valueSets = new Set(lines.flatMap((line) => / from (\S+)/.exec(line)?.[1] ?? []));
  const table: DefinitionTable = {
    fhirVersion: "3.0.1",
    types,
    valueSets: Object.fromEntries([...valueSets].toSorted().map((name) => [name, compileValueSet(name, source)])),
  };
  return [file("stu3.json", table), file("invariants.json", compileInvariants(structures))];
}

function file(name: string, content: unknown): GeneratedFile {
  const path = fileURLToPath(new URL(`../src/definitions/generated/${name}`, import.meta.url));
  return { path, text: `${JSON.stringify(content, null, 1)}\n` };
}
