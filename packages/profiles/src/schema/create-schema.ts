import { createBaseShapes } from "./base-shapes.ts";
import { baseTypeOf } from "./canonical.ts";
import { maxOf } from "./cardinality.ts";
import type { CodeList } from "./code-list.ts";
import { compileProfile } from "./compile-profile.ts";
import type { Content, NamedRule, RuleCheck } from "./constraint.ts";
import type { ElementConstraint, ProfileDefinition } from "./profile-definition.ts";
import type { Profile, Schema } from "./schema.ts";
import type { Sources } from "./sources.ts";
import { compileValueSet, type ValueSetDefinition } from "./value-set-definition.ts";

export interface SchemaParts {
  /** Profiles of resources and definitions of extensions. */
  readonly profiles: readonly ProfileDefinition[];
  readonly valueSets: readonly ValueSetDefinition[];
  /** Rules beside the base invariants, by the type that they hold for. */
  readonly rules: ReadonlyMap<string, readonly NamedRule[]>;
  /** Makes a check of a FHIRPath expression. */
  readonly expression: (expression: string) => RuleCheck;
}

/** Compiles everything that a validator checks by. Throws a `TypeError` for anything that cannot be honoured. */
export function createSchema({ profiles, valueSets, rules, expression }: SchemaParts): Schema {
  const definitions = byUrl(profiles);
  const codes: ReadonlyMap<string, CodeList> = new Map(
    [...byUrl(valueSets)].map(([url, definition]) => [url, compileValueSet(definition)]),
  );
  const shapeOf = createBaseShapes(rules);
  const sources: Sources = {
    shapeOf,
    codes: (url) => codes.get(url),
    target: (url) => {
      const type = baseTypeOf(url);
      if (type !== undefined) return { type, profile: undefined };
      const profile = definitions.get(url);
      return profile === undefined ? undefined : { type: profile.type, profile: url };
    },
    extensionMax: (url) => extensionMaxOf(definitions.get(url)),
    expression,
  };
  const compiled = new Map([...definitions].map(([url, profile]) => [url, compileProfile(profile, sources)]));
  const known = new Map(
    [...definitions].map(([url, { type }]) => [url, { url, type, contents: chain(url, definitions, compiled) }]),
  );
  const extensions = new Map<unknown, readonly Content[]>(
    [...known.values()].filter(({ type }) => type === "Extension").map(({ url, contents }) => [url, contents]),
  );
  return {
    shapeOf,
    profileOf: (url) => known.get(url) ?? baseProfile(url),
    extensionOf: (url) => extensions.get(url) ?? NOTHING,
    isModifier: (url) => extensions.has(url) && rootOf(definitions.get(url))?.["isModifier"] === true,
  };
}

const NOTHING: readonly Content[] = [];

function byUrl<T extends { readonly url: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map(list.map((definition) => [definition.url, definition]));
  if (map.size === list.length) return map;
  const twice = list.find((definition) => map.get(definition.url) !== definition);
  throw new TypeError(`${twice?.url} is defined more than once`);
}

/** The content of a profile, after that of the profiles that it builds on. */
function chain(
  url: string,
  definitions: ReadonlyMap<string, ProfileDefinition>,
  compiled: ReadonlyMap<string, Content>,
): readonly Content[] {
  const found: Content[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = url; next !== undefined;) {
    const content = compiled.get(next);
    if (content === undefined && baseTypeOf(next) !== undefined) break;
    if (content === undefined) throw new TypeError(`${url}: baseDefinition ${next} is not known`);
    if (seen.has(next)) throw new TypeError(`${url}: baseDefinition leads back to ${next}`);
    seen.add(next);
    found.unshift(content);
    next = definitions.get(next)?.baseDefinition;
  }
  return found;
}

/** The base definition of a type, which asks nothing more than the type itself. */
function baseProfile(url: string): Profile | undefined {
  const type = baseTypeOf(url);
  return type === undefined ? undefined : { url, type, contents: NOTHING };
}

function extensionMaxOf(extension: ProfileDefinition | undefined): number | undefined {
  return extension?.type === "Extension" ? maxOf(rootOf(extension)?.max) : undefined;
}

function rootOf(profile: ProfileDefinition | undefined): ElementConstraint | undefined {
  return profile?.differential.element.find((element) => element.path === profile.type);
}
