/** An element that two versions say different things of. */
export interface Change {
  /** FHIRPath with indexes, such as `Appointment.contained[0].name[0].family`. */
  readonly path: string;
  /** Undefined where the earlier version has no such element. */
  readonly before: unknown;
  /** Undefined where the later version has no such element. */
  readonly after: unknown;
}

/**
 * Every element in which two versions of a resource differ, in the order of the earlier one, what was added last. Unlike
 * the provider's own comparison for an update, this one leaves nothing out: a reader wants to see version and status too.
 */
export function changesBetween(earlier: object, later: object, path: string): readonly Change[] {
  const found: Change[] = [];
  compare(earlier, later, path, found);
  return found;
}

function compare(before: unknown, after: unknown, path: string, found: Change[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) {
    for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
      compare(before[index], after[index], `${path}[${index}]`, found);
    }
  } else if (isObject(before) && isObject(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(before[name], after[name], `${path}.${name}`, found);
    }
  } else {
    found.push({ path, before, after });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
