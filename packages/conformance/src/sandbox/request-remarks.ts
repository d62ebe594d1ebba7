import type { Seen } from "@careslot/provider";
import { adviceFor, requirementOf } from "@careslot/requirements";
import type { Remark } from "./remark.ts";

/**
 * What was right and wrong about a request besides the Spine's headers: the faults that the provider found, and of what
 * it looks at the requirements that held.
 */
export function requestRemarks(request: Request, { event, issues }: Seen): readonly Remark[] {
  const wrong = issues.filter(({ rule }) => rule !== "spine-header").map(fault);
  const broken = new Set(wrong.map(({ requirement }) => requirement));
  return [
    ...heldBy(request, event.status)
      .filter((id) => !broken.has(id))
      .map(held),
    ...wrong,
  ];
}

function fault({ expression, diagnostics, requirement, rule }: Seen["issues"][number]): Remark {
  const advice = adviceFor(rule);
  return {
    holds: false,
    ...(requirement !== undefined && { requirement }),
    sentence: expression === undefined ? diagnostics : `${expression}: ${diagnostics}`,
    ...(advice !== undefined && { advice }),
  };
}

function held(requirement: string): Remark {
  return { holds: true, requirement, sentence: requirementOf(requirement)?.statement ?? "" };
}

/** What a request has kept to when it came so far: the order in which a provider looks is fixed. */
function heldBy({ method, headers }: Request, status: number): readonly string[] {
  const isGranted = status >= 200 && status <= 299;
  const isKnown = headers.has("Authorization") && ![400, 403, 404, 405].includes(status);
  return [
    ...(isKnown ? ["JWT-01", "JWT-06", "JWT-12"] : []),
    ...(headers.has("X-Request-Id") ? ["RID-01"] : []),
    ...(method === "POST" && isGranted ? ["BOOK-44", "BOOK-45", "BOOK-49", "BOOK-54"] : []),
    ...(method === "PUT" && headers.has("If-Match") ? ["CAN-10"] : []),
    ...(method === "PUT" && isGranted ? ["CAN-12"] : []),
  ];
}
