import type { CodeSystemConcept, ValueSetComposeInclude } from "fhir/r3.js";
import type { Source } from "./source.ts";

/** The codes of a value set, whole code systems expanded, nested concepts included; separated by spaces. */
export function compileValueSet(name: string, source: Source): string {
  const set = source.valueSets.get(`http://hl7.org/fhir/ValueSet/${name}`);
  if (set?.compose === undefined) throw new TypeError(`The published definitions hold no value set ${name}`);
  if (set.compose.exclude !== undefined)
    throw new TypeError(`Value set ${name} excludes codes, which is not supported`);
  const codes = set.compose.include.flatMap((include) => includedCodes(include, name, source));
  if (codes.some((code) => code.includes(" "))) throw new TypeError(`Value set ${name} has a code with a space`);
  return [...new Set(codes)].join(" ");
}

function includedCodes(include: ValueSetComposeInclude, name: string, source: Source): readonly string[] {
  if (include.filter !== undefined || include.valueSet !== undefined) {
    throw new TypeError(`Value set ${name} includes by filter or value set, which is not supported`);
  }
  if (include.concept !== undefined) return include.concept.map((concept) => concept.code);
  const system = source.codeSystems.get(include.system ?? "");
  if (system?.concept === undefined)
    throw new TypeError(`The published definitions hold no codes of ${include.system}`);
  return system.concept.flatMap(codesBelow);
}

function codesBelow(concept: CodeSystemConcept): readonly string[] {
  return [concept.code, ...(concept.concept ?? []).flatMap(codesBelow)];
}
