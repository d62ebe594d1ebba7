import { type Issue, type IssueCode, parseInstant, type Resource } from "@careslot/fhir";

const statuses = new Set<unknown>(["busy", "free", "busy-unavailable", "busy-tentative", "entered-in-error"]);

/** What a slot must say to be searched and booked: whose it is, when, whether it is free, and what it is called. */
export function slotIssues({ resourceType, identifier, schedule, status, start, end }: Resource): readonly Issue[] {
  if (resourceType !== "Slot") return [];
  const [starts, ends] = [momentOf(start), momentOf(end)];
  return [
    ...(isNamed(identifier) ? [] : [issue("identifier", "value", "Exactly one identifier with a value is required.")]),
    ...(isSchedule(schedule)
      ? []
      : [issue("schedule.reference", "required", "A reference is required, as Schedule/id.")]),
    ...(statuses.has(status) ? [] : [issue("status", "code-invalid", "A status of a Slot is required.")]),
    ...(starts === undefined ? [issue("start", "value", "An instant is required, with its offset from UTC.")] : []),
    ...(ends === undefined ? [issue("end", "value", "An instant is required, with its offset from UTC.")] : []),
    ...((starts ?? 0) < (ends ?? Infinity) ? [] : [issue("end", "invariant", "The end must be later than the start.")]),
  ];
}

function issue(element: string, code: IssueCode, diagnostics: string): Issue {
  return { severity: "error", code, rule: `import-slot-${element}`, expression: `Slot.${element}`, diagnostics };
}

function momentOf(value: unknown): number | undefined {
  return typeof value === "string" ? parseInstant(value) : undefined;
}

function isNamed(identifier: unknown): boolean {
  if (!Array.isArray(identifier) || identifier.length !== 1) return false;
  const [only]: readonly unknown[] = identifier;
  return typeof only === "object" && only !== null && "value" in only && typeof only.value === "string";
}

function isSchedule(schedule: unknown): boolean {
  if (typeof schedule !== "object" || schedule === null || !("reference" in schedule)) return false;
  return typeof schedule.reference === "string" && schedule.reference.startsWith("Schedule/");
}
