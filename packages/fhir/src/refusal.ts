import type { Issue, IssueCode } from "./issue.ts";
import type { Result } from "./result.ts";

/** The rules that a reader refuses a text by. Each stands for one kind of fault and keeps its name. */
export type ReadRule =
  | "utf-8"
  | "empty"
  | "too-large"
  | "too-deep"
  | "too-many"
  | "byte-order-mark"
  | "json-syntax"
  | "duplicate-key"
  | "unsafe-key"
  | "unsafe-character"
  | "number-range"
  | "null-value"
  | "not-a-resource"
  | "xml-syntax"
  | "doctype"
  | "encoding"
  | "namespace"
  | "unknown-type"
  | "unknown-element"
  | "unknown-attribute"
  | "repeated-element"
  | "element-order"
  | "unexpected-text";

/** A text that cannot be read: nothing further of it can be checked, so each of its issues is fatal (D-08). */
export function readIssue(rule: ReadRule, code: IssueCode, diagnostics: string, expression?: string): Issue {
  const issue = { severity: "fatal", code, rule, diagnostics, requirement: "D-08" } as const;
  return expression === undefined ? issue : { ...issue, expression };
}

/** A refusal for a single reason. */
export function refusal(rule: ReadRule, code: IssueCode, diagnostics: string, expression?: string): Result<never> {
  return { ok: false, issues: [readIssue(rule, code, diagnostics, expression)] };
}
