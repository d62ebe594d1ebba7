import { type Appointment, contentType, type Format, nhsNumberSystem, writeResource } from "@careslot/fhir";
import { fullBooking } from "../bookings/full-booking.ts";
import { minimalBooking } from "../bookings/minimal-booking.ts";
import { testNhsNumber } from "../bookings/patients.ts";
import { type Interaction, interactions } from "../http/interaction.ts";
import type { Kept, Material } from "./material.ts";
import type { Message } from "./message.ts";
import type { Random } from "./random.ts";
import { utf8 } from "./write-message.ts";

/** A good request, in the words of the interface. */
export interface Asking {
  readonly interaction: Interaction;
  readonly method: "GET" | "POST" | "PUT";
  /** Below the service root. */
  readonly path: string;
  readonly format: Format;
  readonly body?: Appointment;
  readonly ifMatch?: string;
}

/** Who asks whom. */
export type Asker = Pick<Material, "baseUrl" | "token" | "newId">;

type ValidMessage = (material: Material, random: Random) => Promise<Message>;

/** A request as a good consumer sends it, of one of the kinds that the booking interface knows. */
export function validMessage(material: Material, random: Random): Promise<Message> {
  return random.pick(validMessages)(material, random);
}

const validMessages: readonly ValidMessage[] = [
  booking,
  booking,
  booking,
  booking,
  cancelling,
  cancelling,
  cancelling,
  searching,
  searching,
  (material, random) => reading(material, random, ""),
  (material, random) => reading(material, random, "/_history"),
  (material, random) => reading(material, random, "/_history/1"),
  (material, random) => {
    const path = `/Appointment?identifier=${nhsNumberSystem}|${testNhsNumber}`;
    return ask(material, { interaction: "read", method: "GET", path, format: formatOf(random) });
  },
  (material, random) =>
    ask(material, { interaction: "metadata", method: "GET", path: "/metadata", format: formatOf(random) }),
];

/** Books a slot that is free, as far as the run knows. */
export function booking(material: Material, random: Random): Promise<Message> {
  const book = random.pick([fullBooking, minimalBooking]);
  const body = book(random.pick(material.slots), material.newId());
  return ask(material, { interaction: "book", method: "POST", path: "/Appointment", format: formatOf(random), body });
}

/** Gives an appointment back as it was read, with nothing but its status changed. */
export function cancelOf(asker: Asker, { id, versionId, appointment }: Kept, format: Format): Promise<Message> {
  const body: Appointment = { ...appointment, status: "cancelled" };
  const path = `/Appointment/${id}`;
  return ask(asker, { interaction: "cancel", method: "PUT", path, format, body, ifMatch: `W/"${versionId}"` });
}

/** Reads an appointment as JSON. */
export function readOf(asker: Asker, id: string): Promise<Message> {
  return ask(asker, { interaction: "read", method: "GET", path: `/Appointment/${id}`, format: "json" });
}

function cancelling(material: Material, random: Random): Promise<Message> {
  return material.kept.length === 0
    ? booking(material, random)
    : cancelOf(material, random.pick(material.kept), formatOf(random));
}

function searching(material: Material, random: Random): Promise<Message> {
  const { start } = random.pick(material.slots);
  const more = random.pick([
    "",
    "&_include=Slot:schedule&_include:recurse=Schedule:actor:HealthcareService",
    "&_count=2",
  ]);
  const path =
    `/Slot?schedule.actor:healthcareservice=${material.service}&status=free` +
    `&start=ge${encodeURIComponent(start)}&start=le${encodeURIComponent(start)}${more}`;
  return ask(material, { interaction: "search-slots", method: "GET", path, format: formatOf(random) });
}

function reading(material: Material, random: Random, below: string): Promise<Message> {
  const id = material.kept.length === 0 ? material.newId() : random.pick(material.kept).id;
  return ask(material, {
    interaction: "read",
    method: "GET",
    path: `/Appointment/${id}${below}`,
    format: formatOf(random),
  });
}

function formatOf(random: Random): Format {
  return random.pick(["json", "json", "xml"]);
}

/** Writes a good request down. */
export async function ask(
  material: Asker,
  { interaction, method, path, format, body, ifMatch }: Asking,
): Promise<Message> {
  const { scope, spineId } = interactions[interaction];
  const { host, pathname } = new URL(material.baseUrl);
  const root = pathname === "/" ? "" : pathname;
  return {
    method,
    target: root + path,
    headers: [
      ["Host", host],
      ["Authorization", `Bearer ${await material.token(scope)}`],
      ["Accept", contentType(format)],
      ["Ssp-TraceID", material.newId()],
      ["Ssp-From", "200000000001"],
      ["Ssp-To", "200000000002"],
      ["Ssp-InteractionID", spineId],
      ["X-Request-Id", material.newId()],
      ...(ifMatch === undefined ? [] : [["If-Match", ifMatch] as const]),
      ...(body === undefined ? [] : [["Content-Type", contentType(format)] as const]),
    ],
    ...(body !== undefined && { body: utf8(writeResource(body, format)), bodyFormat: format }),
    wanted: format,
  };
}
