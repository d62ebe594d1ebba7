import type { Issue } from "@careslot/fhir";
import type { Call } from "../call.ts";
import { proceed, refuse, type Step } from "../failure/failure.ts";

/** Parameters that every interaction takes. */
const general = /^_(?:format|pretty)$/;

/**
 * Asserts that a search holds no unknown parameter, where the client asks for that: `Prefer: handling=strict`. Otherwise
 * unknown ones are ignored (GEN-15, D-16).
 */
export function strictHandling(
  { request, query }: Call,
  known: (name: string, value: string) => boolean,
): Step<undefined> {
  const preferences = (request.headers.get("prefer") ?? "").split(/[,;]/).map((preference) => preference.trim());
  if (!preferences.includes("handling=strict")) return proceed(undefined);
  const unknown = [...query].filter(([name, value]) => !general.test(name) && !known(name, value));
  const [first, ...rest] = unknown.map(([name]) => unknownParameter(name));
  return first === undefined ? proceed(undefined) : refuse("query-invalid", [first, ...rest]);
}

function unknownParameter(name: string): Issue {
  return {
    severity: "error",
    code: "not-supported",
    rule: "parameter-unknown",
    diagnostics: "The search has a parameter, or a value of it, that is not known here.",
    expression: name,
    requirement: "D-16",
  };
}
