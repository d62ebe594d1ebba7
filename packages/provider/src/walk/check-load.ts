import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import type { Ports } from "../ports.ts";

/** Asserts that there is room for one more request: told at once, a consumer can come again, and those under way are served in time (NFR-05). */
export function checkLoad(request: Request, runtime: unknown, { hasRoom }: Ports): Step<undefined> {
  if (hasRoom === undefined || hasRoom(request, runtime)) return proceed(undefined);
  return refuseFor("overloaded", {
    code: "throttled",
    rule: "overloaded",
    diagnostics:
      "The provider has as much under way as it can serve. Nothing was done; send the request again in a second.",
    requirement: "NFR-05",
  });
}
