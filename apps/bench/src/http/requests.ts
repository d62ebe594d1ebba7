import { exampleBooking } from "@careslot/node/src/demo/example-booking.ts";
import { serviceId, slotLength, slotsOfADay } from "../diary/diary.ts";
import type { Connections } from "../load/connections.ts";
import type { BenchRequest } from "../load/request.ts";
import type { Site } from "./site.ts";
import { tokensFor } from "./tokens.ts";

/** An appointment as its booking was answered. */
export interface Booked {
  readonly id: string;
  readonly content: string;
}

const includes = [
  "Slot:schedule",
  "Schedule:actor:Practitioner",
  "Schedule:actor:PractitionerRole",
  "Schedule:actor:healthcareservice",
  "HealthcareService:providedBy",
  "HealthcareService:location",
];

export function metadataRequests({ root }: Pick<Site, "root">, count: number): readonly BenchRequest[] {
  return repeated(count, () => ({ method: "GET", path: `${root}/metadata`, headers: {} }));
}

/** Searches of the first day of service 0: 50 free slots. */
export async function searchRequests(
  { root, trust }: Pick<Site, "root" | "trust">,
  count: number,
  first: number,
  withIncludes: boolean,
): Promise<readonly BenchRequest[]> {
  const authorization = await tokensFor("organization/slot.read", trust);
  const query = new URLSearchParams([
    ["schedule.actor:healthcareservice", serviceId(0)],
    ["status", "free"],
    ["start", `ge${instant(first)}`],
    ["start", `lt${instant(first + slotsOfADay * slotLength)}`],
    ...(withIncludes ? includes.map((include) => ["_include", include]) : []),
  ]);
  return repeated(count, () => ({
    method: "GET",
    path: `${root}/Slot?${query}`,
    headers: { ...ids(), authorization: authorization() },
  }));
}

/** Reads of appointments, or of what is below them, such as `/_history/1`. */
export async function readRequests(
  { root, trust }: Pick<Site, "root" | "trust">,
  count: number,
  appointments: readonly string[],
  below = "",
): Promise<readonly BenchRequest[]> {
  const authorization = await tokensFor("patient/appointment.read", trust);
  return repeated(count, (turn) => ({
    method: "GET",
    path: `${root}/Appointment/${appointments[turn % appointments.length]}${below}`,
    headers: { ...ids(), authorization: authorization() },
  }));
}

/** Bookings of a slot each that is free. */
export async function bookRequests(
  { root, trust, nextSlot }: Pick<Site, "root" | "trust" | "nextSlot">,
  count: number,
): Promise<readonly BenchRequest[]> {
  const authorization = await tokensFor("patient/appointment.write", trust);
  const now = new Date();
  return repeated(count, () => ({
    method: "POST",
    path: `${root}/Appointment`,
    headers: { ...ids(), authorization: authorization(), "content-type": "application/fhir+json" },
    body: JSON.stringify(exampleBooking(nextSlot(), now)),
  }));
}

/** Cancellations of appointments that are booked, giving back what was answered with another status, as it was or written anew. */
export async function cancelRequests(
  { root, trust }: Pick<Site, "root" | "trust">,
  booked: readonly Booked[],
  write: (content: string) => string = (content) => content,
): Promise<readonly BenchRequest[]> {
  const authorization = await tokensFor("patient/appointment.write", trust);
  return booked.map(({ id, content }) => ({
    method: "PUT",
    path: `${root}/Appointment/${id}`,
    headers: { ...ids(), authorization: authorization(), "content-type": "application/fhir+json", "if-match": 'W/"1"' },
    body: write(content.replace('"status":"booked"', '"status":"cancelled"')),
  }));
}

/** Books so many appointments, and gives them back as they were answered. */
export async function bookMany(
  site: Pick<Site, "root" | "trust" | "nextSlot"> & { readonly many: Pick<Connections, "send"> },
  count: number,
): Promise<readonly Booked[]> {
  const booked: Booked[] = [];
  await site.many.send(await bookRequests(site, count), 201, ({ location, body }) => {
    const id = /\/Appointment\/([^/]+)/.exec(location ?? "")?.[1];
    if (id !== undefined) booked.push({ id, content: body });
  });
  return booked;
}

function ids(): Readonly<Record<string, string>> {
  return { "x-request-id": crypto.randomUUID(), accept: "application/fhir+json" };
}

function repeated(count: number, make: (turn: number) => BenchRequest): readonly BenchRequest[] {
  return Array.from({ length: count }, (_, turn) => make(turn));
}

function instant(moment: number): string {
  return new Date(moment).toISOString().replace(".000Z", "Z");
}
