import { minimalBooking } from "../bookings/minimal-booking.ts";
import { unsecuredToken } from "../tokens/unsecured-token.ts";
import { baseUrl, now } from "../testing/open-provider.ts";
import { diaryFrom, service } from "../testing/diary.ts";
import type { Slot } from "@careslot/fhir";
import { expect, test } from "vitest";
import { changeJson } from "./changes/change-json.ts";
import { changeXml } from "./changes/change-xml.ts";
import { type Made, makeSending } from "./make-sending.ts";
import type { Material } from "./material.ts";
import { randomFor } from "./random.ts";

const slots = diaryFrom(now, 3).flatMap(({ resource }) => (resource.resourceType === "Slot" ? [resource] : []));
const appointment = { ...minimalBooking(slots[0] as unknown as Slot, "document"), id: "appointment" };
const material: Material = {
  baseUrl,
  service,
  slots: slots as unknown as readonly Slot[],
  kept: [{ id: "appointment", versionId: "1", appointment }],
  bomb: new Uint8Array(9),
  newId: () => "id",
  token: async (scope) => unsecuredToken({ scope, audience: baseUrl, organisation: "RX1", lifetime: 300 }, now),
};

function made(seed: number, count: number): Promise<readonly Made[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => makeSending(material, randomFor(seed, index))));
}

test("makes the same requests of the same seed, and others of another", async () => {
  const [once, again, other] = await Promise.all([made(7, 60), made(7, 60), made(8, 60)]);
  expect(again).toEqual(once);
  expect(other).not.toEqual(once);
});

test("changes every part of a request, most of them one at a time", async () => {
  const all = await made(1, 600);
  const changed = new Set(all.flatMap(({ changes }) => changes));
  expect([...changed].toSorted()).toEqual(["body", "encoding", "headers", "http", "nothing", "target", "token"]);
  expect(all.filter(({ changes }) => changes.length === 1).length).toBeGreaterThan(400);
  expect(all.some(({ sending }) => !sending.whole)).toBe(true);
  expect(all.filter(({ sending }) => sending.wanted === "xml").length).toBeGreaterThan(50);
});

const json = JSON.stringify(appointment);

test.each<[string, (text: string) => boolean]>([
  ["names a member twice", (text) => isJson(text) && JSON.stringify(JSON.parse(text)).length < text.length - 8],
  ["names a prototype", (text) => text.includes('"__proto__":')],
  ["nests deeply", (text) => text.includes("[".repeat(1_000))],
  ["is huge", (text) => text.length > 250_000],
  ["has a number beyond all numbers", (text) => text.includes(":1e400")],
  ["is no JSON", (text) => !isJson(text)],
  ["lacks a member", (text) => isJson(text) && text.length < json.length - 8],
])("makes JSON that %s", (_, holds) => {
  expect(Array.from({ length: 1_500 }, (_, index) => changeJson(json, randomFor(3, index))).some(holds)).toBe(true);
});

const xml = '<Appointment xmlns="http://hl7.org/fhir"><id value="a"/><status value="booked"/></Appointment>';

test.each<[string, RegExp]>([
  ["has an element twice", /(<status[^>]*>)\1/],
  ["lacks an element", /^<Appointment[^>]*><id value="a"\/><\/Appointment>$/],
  ["declares a document type", /^<!DOCTYPE/],
  ["nests deeply", /(<status>){40}/],
  ["has an entity that nobody declared", /&lol;/],
  ["has a value that is none", /<(id|status) value="[^"]*[\0\u{FFFE}]/u],
])("makes XML that %s", (_, pattern) => {
  const texts = Array.from({ length: 3_000 }, (_, index) => changeXml(xml, randomFor(3, index)));
  expect(texts.some((text) => pattern.test(text))).toBe(true);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
