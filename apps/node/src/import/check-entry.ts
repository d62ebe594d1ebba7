import { isId, type Issue, refuses, type Resource } from "@careslot/fhir";
import { careConnectProfiles, type Validator } from "@careslot/profiles";
import type { Entry } from "./entry.ts";
import { type Finding, findingOf } from "./finding.ts";
import { slotIssues } from "./slot-issues.ts";
import { importedTypes } from "./types.ts";

/** What was found in a resource taken by itself. */
export interface EntryChecked {
  readonly faults: readonly Finding[];
  /** What refuses nothing, such as elements that STU3 does not know. */
  readonly warnings: readonly Finding[];
}

/** Checks a resource's type, its id, and what its CareConnect profile asks. */
export function checkEntry({ resource, place }: Entry, validator: Validator): EntryChecked {
  const { resourceType } = resource;
  if (!importedTypes.includes(resourceType)) {
    const reason = `A resource of type ${resourceType} cannot be imported, only of these: ${importedTypes.join(", ")}.${hint(resourceType)}`;
    return { faults: [{ place, reason }], warnings: [] };
  }
  const found = validator.validate(resource, { profileFor: careConnectProfiles });
  const { faults = [], warnings = [] } = Object.groupBy(found, (issue) => (refuses([issue]) ? "faults" : "warnings"));
  const told = new Set(faults.map(({ expression }) => expression));
  const needs = [...idIssues(resource), ...slotIssues(resource)].filter(({ expression }) => !told.has(expression));
  return {
    faults: [...needs, ...faults].map((issue) => findingOf(issue, place)),
    warnings: warnings.map((issue) => findingOf(issue, place)),
  };
}

/** An export with appointments is a record of them: bookings are made by consumers, not put in place. */
function hint(resourceType: string): string {
  return resourceType === "Appointment" ? " careslot export --diary leaves appointments out." : "";
}

function idIssues({ resourceType, id }: Resource): readonly Issue[] {
  if (typeof id === "string" && isId(id)) return [];
  const diagnostics = "An id is required, of 1 to 64 letters, digits, hyphens and full stops: others refer to it.";
  return [{ severity: "error", code: "required", rule: "import-id", expression: `${resourceType}.id`, diagnostics }];
}
