import { isId, type Issue, type Resource } from "@careslot/fhir";
import { careConnectProfiles, type Validator } from "@careslot/profiles";
import { type Entry, type Fault, faultOf } from "./entry.ts";
import { slotIssues } from "./slot-issues.ts";
import { importedTypes } from "./types.ts";

/** Everything that is wrong with a resource taken by itself: its type, its id, and what its CareConnect profile asks. */
export function checkEntry({ resource, place }: Entry, validator: Validator): readonly Fault[] {
  const { resourceType } = resource;
  if (!importedTypes.includes(resourceType)) {
    return [{ place, reason: `A ${resourceType} cannot be imported, only these can: ${importedTypes.join(", ")}.` }];
  }
  const conformance = validator.validate(resource, { profileFor: careConnectProfiles }).filter(refuses);
  const reported = new Set(conformance.map(({ expression }) => expression));
  const needs = [...idIssues(resource), ...slotIssues(resource)].filter(({ expression }) => !reported.has(expression));
  return [...needs, ...conformance].map((issue) => faultOf(issue, place));
}

function refuses({ severity }: Issue): boolean {
  return severity === "error" || severity === "fatal";
}

function idIssues({ resourceType, id }: Resource): readonly Issue[] {
  if (typeof id === "string" && isId(id)) return [];
  const diagnostics = "An id is required, of 1 to 64 letters, digits, hyphens and full stops: others refer to it.";
  return [{ severity: "error", code: "required", rule: "import-id", expression: `${resourceType}.id`, diagnostics }];
}
