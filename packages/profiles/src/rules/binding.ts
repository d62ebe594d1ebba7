import { isObject, own } from "../json-object.ts";
import { allowsCode, allowsCoding, type CodeList } from "../schema/code-list.ts";
import type { Constraint } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that a code, or one of a concept's codings, is from the value set of a required binding. */
export function checkBinding(walk: Walk, value: unknown, { codes, label, definition }: Constraint): void {
  if (codes === undefined || isBound(value, codes)) return;
  walk.report({
    rule: "binding",
    code: "code-invalid",
    label,
    diagnostics: `${label} must be from the value set ${codes.name}: required binding in ${definition.title}.`,
    definition,
  });
}

function isBound(value: unknown, codes: CodeList): boolean {
  if (typeof value === "string") return allowsCode(codes, value);
  if (!isObject(value)) return false;
  const codings = own(value, "coding");
  if (!Array.isArray(codings)) return allowsCoding(codes, own(value, "system"), own(value, "code"));
  return codings.filter(isObject).some((coding) => allowsCoding(codes, own(coding, "system"), own(coding, "code")));
}
