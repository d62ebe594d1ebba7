import { withoutVersion } from "./canonical.ts";
import type { CodeList } from "./code-list.ts";
import type { Definition } from "./constraint.ts";
import type { Draft } from "./draft.ts";
import { refusal } from "./refusal.ts";
import type { Part } from "./shape.ts";
import type { Sources } from "./sources.ts";

/** The codes of a required binding. Others only advise: no resource fails by them. */
export function compileBinding(
  draft: Draft,
  allowed: readonly Part[],
  definition: Definition,
  sources: Sources,
): CodeList | undefined {
  const { strength, valueSetUri, valueSetReference } = draft.element?.binding ?? {};
  if (strength !== "required") return undefined;
  const url = valueSetReference?.reference ?? valueSetUri;
  if (!allowed.every((part) => BINDABLE.has(part.type))) {
    throw refusal(definition, draft, `has a required binding, though it may be of a type without codes`);
  }
  const codes = url === undefined ? undefined : sources.codes(withoutVersion(url));
  if (codes === undefined) throw refusal(definition, draft, `is bound to ${url ?? "no value set"}, which is not known`);
  return codes;
}

const BINDABLE = new Set(["code", "Coding", "CodeableConcept"]);
