import type { AuditedSearch } from "@careslot/appointments";
import { formatInstant, isId } from "@careslot/fhir";
import type { Answer, Call } from "../call.ts";
import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import { includeParameters } from "../search/include-parameters.ts";
import { followedFor, includedResources } from "../search/included-resources.ts";
import { pageParameters } from "../search/page-parameters.ts";
import { searchBundle } from "../search/search-bundle.ts";
import { serviceParameter } from "../search/service-parameter.ts";
import { isSlotParameter } from "../search/slot-parameters.ts";
import { type StartWindow, startParameter } from "../search/start-parameter.ts";
import { statusParameter } from "../search/status-parameter.ts";
import { strictHandling } from "../search/strict-handling.ts";
import { permit } from "../walk/permit.ts";
import { withheldServices } from "../walk/withheld.ts";

/** `GET [base]/Slot`: the slots of a service in a window, in order of start (SLOT-01 to SLOT-09). */
export async function searchSlots(call: Call): Promise<Step<Answer>> {
  const { query, ports, now } = call;
  const permitted = permit(call, "search");
  if (!permitted.ok) return permitted;
  const handled = strictHandling(call, isSlotParameter);
  if (!handled.ok) return handled;
  const service = serviceParameter(query, ports.settings);
  if (!service.ok) return service;
  const statuses = statusParameter(query);
  if (!statuses.ok) return statuses;
  const window = startParameter(query, now);
  if (!window.ok) return window;
  const page = pageParameters(query);
  if (!page.ok) return page;
  const wanted = includeParameters(query);
  const follow = followedFor(wanted, ports.settings);
  const found = await ports.appointments.searchSlots({
    ...(service.value && { service: service.value }),
    statuses: statuses.value,
    withheld: withheldServices(call),
    ...window.value,
    // Consumers filter nothing: what is offered has to be bookable (SLOT-17, BOOK-71).
    freeAfter: now.getTime(),
    ...page.value,
    ...(follow && { follow }),
  });
  if (!found.ok) return serviceUnknown(service.value?.value ?? "");
  const { total, slots, followed } = found;
  const included = includedResources(slots, followed, wanted, ports.settings);
  const searched = auditedSearch(service.value?.value, window.value, total);
  return proceed({ status: 200, body: searchBundle(call, { total, slots, included }, page.value), searched });
}

/** What was asked for, and why a consumer was offered nothing, stays in the audit trail (SLOT-43, D-18). */
function auditedSearch(service: string | undefined, { from, before }: StartWindow, found: number): AuditedSearch {
  return {
    ...(service !== undefined && { service }),
    ...(from !== undefined && { from: formatInstant(new Date(from)) }),
    ...(before !== undefined && { before: formatInstant(new Date(before)) }),
    found,
  };
}

/** The id of a service is no personal data: the consumer is told which one is unknown (SLOT-34). What is no id could be. */
function serviceUnknown(service: string): Step<never> {
  return refuseFor("service-unknown", {
    code: "not-found",
    rule: "service-unknown",
    diagnostics: `The service ${isId(service) ? service : "that is named"} is not known here.`,
    expression: "service",
    requirement: "SLOT-34",
  });
}
