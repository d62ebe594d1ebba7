import type { Issue, IssueCode } from "../issue.ts";
import type { Limits } from "../read-options.ts";
import { type ReadRule, readIssue } from "../refusal.ts";
import { hasUnsafeCharacter } from "../text/unsafe-character.ts";
import { itemPath, memberPath } from "../element-path.ts";

/** What a walk through a parsed resource found. */
export interface Tree {
  /** How many members all objects have together. */
  readonly members: number;
  /** What must not be there, in document order; the first twenty at most. */
  readonly issues: readonly Issue[];
}

type JsonObject = Readonly<Record<string, unknown>>;

const maximumIssues = 20;

/**
 * Walks through a resource parsed from JSON, no deeper than allowed, for what the grammar of JSON lets pass and FHIR
 * does not. `unusualCharacters` says whether it is worth a look into the strings.
 */
export function checkTree(root: JsonObject, limits: Limits, unusualCharacters: boolean): Tree {
  const issues: Issue[] = [];
  /** Keys and indexes on the way from the root. Made a FHIRPath only when there is something to say. */
  const trail: (string | number)[] = [String(root.resourceType)];
  let members = 0;

  function checkObject(object: JsonObject): void {
    for (const key in object) {
      members++;
      if (key === "__proto__" || key === "constructor" || key === "prototype") {
        report("unsafe-key", "security", "A member must not be called __proto__, constructor or prototype.");
        continue;
      }
      if (unusualCharacters) checkText(key);
      trail.push(key);
      const value = object[key];
      if (Array.isArray(value)) checkArray(value, object, key);
      else if (value === null) report("null-value", "structure", "An element without a value is left out, never null.");
      else checkValue(value);
      trail.pop();
    }
  }

  function checkArray(array: readonly unknown[], owner?: JsonObject, key?: string): void {
    if (array.length > limits.maximumItems) {
      report("too-many", "too-long", `An array must not have more than ${limits.maximumItems} items.`);
      return;
    }
    if (tooDeep()) return;
    for (let index = 0; index < array.length; index++) {
      const item = array[index];
      trail.push(index);
      if (item === null) checkNull(index, owner, key);
      else if (Array.isArray(item)) checkArray(item);
      else checkValue(item);
      trail.pop();
    }
  }

  function checkValue(value: unknown): void {
    if (typeof value === "string") {
      if (unusualCharacters) checkText(value);
    } else if (typeof value === "number") {
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
        report("number-range", "value", "A number must lie between -9007199254740991 and 9007199254740991.");
      }
    } else if (typeof value === "object" && !tooDeep()) {
      checkObject(value as JsonObject);
    }
  }

  /** In an array of primitives null keeps the place of a value that has extensions only, or of missing extensions. */
  function checkNull(index: number, owner: JsonObject | undefined, key: string | undefined): void {
    const twin = key?.startsWith("_") ? owner?.[key.slice(1)] : owner?.[`_${key}`];
    if (Array.isArray(twin) && twin[index] !== null && twin[index] !== undefined) return;
    report("null-value", "structure", "A null in an array must stand for a primitive, beside its value or extensions.");
  }

  function checkText(text: string): void {
    if (hasUnsafeCharacter(text))
      report("unsafe-character", "value", "A text must not hold control characters or halves of surrogate pairs.");
  }

  function tooDeep(): boolean {
    if (trail.length <= limits.maximumDepth) return false;
    report("too-deep", "structure", `The text must not nest deeper than ${limits.maximumDepth} levels.`);
    return true;
  }

  function report(rule: ReadRule, code: IssueCode, diagnostics: string): void {
    if (issues.length < maximumIssues) issues.push(readIssue(rule, code, diagnostics, pathOf(trail)));
  }

  checkObject(root);
  return { members, issues };
}

function pathOf(trail: readonly (string | number)[]): string {
  let path = "";
  for (const step of trail) {
    if (typeof step === "number") path = itemPath(path, step);
    else path = path === "" ? step : memberPath(path, step);
  }
  return path;
}
