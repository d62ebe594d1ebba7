import { evalFhirPathTyped, parseFhirPath, toTypedValue } from "@medplum/core";
import type { FhirPath } from "./schema/expression-rule.ts";

/**
 * FHIRPath for rules and profiles of a deployment's own, evaluated by `@medplum/core`: a validator without such rules
 * need not load it. An expression without a result holds, as for the invariants of FHIR; one that
 * fails on an element does not.
 */
export const fhirPath: FhirPath = (expression) => {
  const parsed = parseFhirPath(expression);
  return (element, resource) => {
    const root = toTypedValue(resource);
    try {
      const result = evalFhirPathTyped(parsed, [toTypedValue(element)], { "%resource": root, "%rootResource": root });
      return !(result.length === 1 && result[0]?.value === false);
    } catch {
      return false;
    }
  };
};
