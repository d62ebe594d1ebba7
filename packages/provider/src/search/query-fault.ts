import { type Refused, refuseFor } from "../failure/failure.ts";

/** A value of a search parameter that means nothing, or cannot be had (SLOT-32, SLOT-33). */
export function queryFault(parameter: string, diagnostics: string, requirement: string): Refused {
  return refuseFor("query-invalid", {
    code: "value",
    rule: `parameter-${parameter.replace("_", "")}`,
    diagnostics,
    expression: parameter,
    requirement,
  });
}
