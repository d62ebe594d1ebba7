import type { Issue, Resource } from "@careslot/fhir";
import { careConnectDefinitions, careConnectValueSets } from "./careconnect.ts";
import { compileRules } from "./schema/compile-rules.ts";
import { createSchema } from "./schema/create-schema.ts";
import type { ExpressionRule, FhirPath } from "./schema/expression-rule.ts";
import type { ProfileDefinition } from "./schema/profile-definition.ts";
import type { ValueSetDefinition } from "./schema/value-set-definition.ts";
import type { Validator, ValidateOptions } from "./validator.ts";
import { checkResource } from "./walk/check-resource.ts";
import { startWalk } from "./walk/start-walk.ts";

export interface ValidatorOptions {
  /** Profiles and extensions beside those of CareConnect: StructureDefinitions with a differential. */
  readonly profiles?: readonly ProfileDefinition[];
  /** Value sets that the profiles bind to, beside those of CareConnect. */
  readonly valueSets?: readonly ValueSetDefinition[];
  /** Rules of a deployment's own, as FHIRPath expressions. */
  readonly rules?: readonly ExpressionRule[];
  /** Evaluates the expressions of rules and of profiles: `fhirPath` of `@careslot/profiles/fhirpath`. Default: none. */
  readonly fhirPath?: FhirPath;
}

/**
 * Compiles base STU3, the CareConnect profiles and the ones that are given to a validator of its own: two of them
 * share nothing.
 * @throws TypeError naming the definition and the element, for anything in the options that could not be honoured.
 */
export function createValidator(options: ValidatorOptions = {}): Validator {
  const { profiles = [], valueSets = [], rules = [], fhirPath } = options;
  const schema = createSchema({
    profiles: [...careConnectDefinitions, ...profiles],
    valueSets: [...careConnectValueSets, ...valueSets],
    ...compileRules(rules, fhirPath),
  });

  function validate(resource: Resource, { profileFor = {} }: ValidateOptions = {}): readonly Issue[] {
    const { walk, issues } = startWalk(resource);
    checkResource(resource, walk, schema, (type) => {
      if (!Object.hasOwn(profileFor, type)) return undefined;
      const profile = schema.profileOf(profileFor[type] ?? "");
      if (profile?.type === type) return profile;
      throw new TypeError(`profileFor.${type} is not a profile of ${type} that this validator knows`);
    });
    return issues;
  }

  return { validate };
}
