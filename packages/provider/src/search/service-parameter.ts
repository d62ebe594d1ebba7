import type { SlotSearch } from "@careslot/appointments";
import { proceed, type Step } from "../failure/failure.ts";
import type { Settings } from "../ports.ts";
import { queryFault } from "./query-fault.ts";

/** Every name that the service goes by on the wire (SLOT-02). */
export const serviceNames: RegExp = /^(?:service|schedule\.actor:healthcareservice)$/i;

/** Reads the service to search: its id or an identifier, as `value` or `system|value`. None is every service, unless one is asked for (D-41). */
export function serviceParameter(
  query: URLSearchParams,
  { strict = [] }: Pick<Settings, "strict">,
): Step<SlotSearch["service"]> {
  const values = [...query].filter(([name]) => serviceNames.test(name)).map(([, value]) => value);
  if (values.length === 0) {
    return strict.includes("service")
      ? queryFault("service", "A search for slots must name a service here.", "D-41")
      : proceed(undefined);
  }
  const [token = ""] = values;
  if (values.some((value) => value !== token)) {
    return queryFault("service", "The service must be named once.", "SLOT-02");
  }
  const bar = token.lastIndexOf("|");
  const value = token.slice(bar + 1);
  if (value === "" || token.length > 256) {
    return queryFault("service", "The service must be given as value or system|value.", "SLOT-33");
  }
  return proceed(bar < 0 ? { value } : { system: token.slice(0, bar), value });
}
