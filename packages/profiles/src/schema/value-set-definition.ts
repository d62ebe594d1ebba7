import type { CodeList } from "./code-list.ts";

/**
 * A value set as FHIR writes it: which codes of which systems. An `include` without codes takes the whole system.
 * @see http://hl7.org/fhir/STU3/valueset.html
 */
export interface ValueSetDefinition {
  readonly url: string;
  readonly compose: { readonly include: readonly ValueSetInclude[]; readonly [member: string]: unknown };
  readonly [descriptive: string]: unknown;
}

export interface ValueSetInclude {
  readonly system?: string;
  readonly concept?: readonly { readonly code: string; readonly [descriptive: string]: unknown }[];
  readonly [member: string]: unknown;
}

/** The codes of a value set. Throws a `TypeError` where it is written in a way that cannot be honoured. */
export function compileValueSet(definition: ValueSetDefinition): CodeList {
  const { include, ...others } = definition.compose;
  const systems = new Map<string, Set<string> | "any">();
  for (const name of Object.keys(others)) {
    if (["exclude", "import"].includes(name)) throw refused(definition, `compose.${name}`);
  }
  for (const { system, concept, ...rest } of include) {
    if (system === undefined || rest["filter"] !== undefined || rest["valueSet"] !== undefined) {
      throw refused(definition, "compose.include with a filter, a value set, or without a system");
    }
    const known = systems.get(system);
    if (concept === undefined || known === "any") systems.set(system, "any");
    else systems.set(system, new Set([...(known ?? []), ...concept.map(({ code }) => code)]));
  }
  return { name: definition.url.slice(definition.url.lastIndexOf("/") + 1), systems };
}

function refused({ url }: ValueSetDefinition, what: string): TypeError {
  return new TypeError(`${url}: ${what} is not supported`);
}
