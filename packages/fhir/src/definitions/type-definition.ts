import type { ElementDefinition, Member, TypeDefinition } from "./definition.ts";
import table from "./generated/stu3.json" with { type: "json" };
import { readElement } from "./read-element.ts";
import type { DefinitionTable, TypeEntry } from "./table.ts";

const { types, valueSets } = table as DefinitionTable;

const definitions = new Map<string, TypeDefinition>();
const codes = new Map<string, ReadonlySet<string>>();

/** The STU3 definition of a type, or `undefined` where the name is not one that the table holds. */
export function typeDefinition(name: string): TypeDefinition | undefined {
  const known = definitions.get(name);
  if (known !== undefined) return known;
  const entry = Object.hasOwn(types, name) ? types[name] : undefined;
  if (entry === undefined) return undefined;
  const definition = expand(name, entry);
  definitions.set(name, definition);
  return definition;
}

/** Names of all types that the table holds. */
export function typeNames(): readonly string[] {
  return Object.keys(types);
}

/** The codes of a value set by the name that `ElementDefinition.valueSet` gives, or `undefined` where the table holds none. */
export function codesOf(valueSet: string): ReadonlySet<string> | undefined {
  const known = codes.get(valueSet);
  if (known !== undefined) return known;
  const list = Object.hasOwn(valueSets, valueSet) ? valueSets[valueSet] : undefined;
  if (list === undefined) return undefined;
  const set = new Set(list.split(" "));
  codes.set(valueSet, set);
  return set;
}

/** Puts the inherited elements and invariants before the type's own. */
function expand(name: string, entry: TypeEntry): TypeDefinition {
  const base = entry.base === undefined ? undefined : typeDefinition(entry.base);
  const elements = new Map(base?.elements.map((element) => [element.name, element]));
  for (const [element, line] of Object.entries(entry.elements ?? {})) {
    elements.set(element, readElement(element, line, elements.get(element)?.order ?? elements.size));
  }
  return {
    name,
    kind: entry.kind,
    ...(entry.base === undefined ? {} : { base: entry.base }),
    invariants: [...(base?.invariants ?? []), ...(entry.invariants ?? [])],
    elements: [...elements.values()],
    members: new Map([...elements.values()].flatMap(membersOf)),
  };
}

/** `value[x]` becomes `valueCode`, `valueString` and so on; every other element is a member under its own name. */
function membersOf(element: ElementDefinition): readonly (readonly [string, Member])[] {
  return element.types.map((type) => {
    const name = element.name.endsWith("[x]")
      ? element.name.slice(0, -3) + type.name.charAt(0).toUpperCase() + type.name.slice(1)
      : element.name;
    return [name, { name, element, type }];
  });
}
