import type { Resource } from "@careslot/fhir";
import { describe, expect, it } from "vitest";
import { sampleBooking, samplePatient, sampleSlot } from "../testing/sample-booking.ts";
import { differences } from "./differences.ts";

const stored: Resource = { ...sampleBooking(), id: "a", language: "en-GB" };
const contained = stored["contained"] as readonly Resource[];

describe("differences between what is stored and an update", () => {
  it.each<[string, Resource]>([
    ["the status", { ...stored, status: "cancelled" }],
    ["the order of keys", Object.fromEntries(Object.entries(stored).toReversed()) as unknown as Resource],
    ["the order of contained resources", { ...stored, contained: contained.toReversed() }],
    ["an equal instant written differently", { ...stored, start: "2026-06-02T08:00:00.000Z" }],
    [
      "an equal instant within a contained resource",
      sampleBooking({ appointment: { id: "a", language: "en-GB" }, slot: { start: "2026-06-02T08:00:00Z" } }),
    ],
    [
      "version and time of the resource",
      { ...stored, meta: { ...stored.meta, versionId: "7", lastUpdated: "2026-06-01T10:00:00Z" } },
    ],
    [
      "no meta at all",
      Object.fromEntries(Object.entries(stored).filter(([name]) => name !== "meta")) as unknown as Resource,
    ],
    [
      "no language, which the provider adds",
      Object.fromEntries(Object.entries(stored).filter(([name]) => name !== "language")) as unknown as Resource,
    ],
    ["other profiles that the resource claims", { ...stored, meta: { profile: ["urn:other"] } }],
    ["no time of making, which the provider sets", { ...stored, created: undefined }],
    ["elements that are there but empty", { ...stored, comment: "", reason: [], extension: [{}] }],
  ])("finds none in %s (CAN-13)", (_, update) => {
    expect(differences(stored, update)).toEqual([]);
  });

  it("takes a text for a text, and not for the instant that it looks like (CAN-18)", () => {
    const [before, after] = ["2026-11-20T10:00:00Z", "2026-11-20T15:30:00+05:30"];
    expect(differences({ ...stored, description: before }, { ...stored, description: after })).toEqual([
      "Appointment.description",
    ]);
    expect(differences({ ...stored, start: before }, { ...stored, start: after })).toEqual([]);
  });

  it.each<[string, Resource, readonly string[]]>([
    ["another description", { ...stored, description: "Something else" }, ["Appointment.description"]],
    ["an element that is gone", { ...stored, description: undefined }, ["Appointment.description"]],
    ["an element that was not there", { ...stored, comment: "Late" }, ["Appointment.comment"]],
    ["another instant", { ...stored, end: "2026-06-02T09:16:00+01:00" }, ["Appointment.end"]],
    ["another language", { ...stored, language: "cy" }, ["Appointment.language"]],
    ["a security label", { ...stored, meta: { security: [{ code: "R" }] } }, ["Appointment.meta.security"]],
    [
      "a surname, where it stands in the update",
      {
        ...stored,
        contained: [
          { ...samplePatient, name: [{ use: "official", family: "Other", given: ["Ines"] }] },
          contained[0],
          sampleSlot,
        ],
      },
      ["Appointment.contained[0].name[0].family"],
    ],
    [
      "a contained resource that is gone",
      { ...stored, contained: contained.slice(0, 2) },
      ["Appointment.contained.where(id='patient')"],
    ],
    [
      "a contained resource under another id",
      { ...stored, contained: [contained[0], contained[1], { ...contained[2], id: "p2" }] },
      ["Appointment.contained[2]", "Appointment.contained.where(id='patient')"],
    ],
    [
      "an instant that differs by less than a millisecond",
      sampleBooking({
        appointment: { id: "a", language: "en-GB" },
        document: { indexed: "2026-06-01T09:29:30.0001+01:00" },
      }),
      ["Appointment.contained[0].indexed"],
    ],
    [
      "a contained resource that is there twice",
      { ...stored, contained: [...contained, samplePatient] },
      ["Appointment.contained[3]"],
    ],
    ["another time of making", { ...stored, created: "2026-06-01T09:31:00+01:00" }, ["Appointment.created"]],
    [
      "a contained resource more",
      { ...stored, contained: [...contained, { resourceType: "Location", id: "l" }] },
      ["Appointment.contained[3]"],
    ],
    [
      "a participant more",
      { ...stored, participant: [...(stored["participant"] as object[]), { status: "accepted" }] },
      ["Appointment.participant[1]"],
    ],
    [
      "the extension of a primitive",
      { ...stored, _description: { extension: [{ url: "urn:x" }] } },
      ["Appointment.description"],
    ],
    ["an array that becomes an object", { ...stored, slot: { reference: "#slot" } }, ["Appointment.slot"]],
    [
      "two elements, each by its own path",
      { ...stored, description: "Something else", minutesDuration: 20 },
      ["Appointment.description", "Appointment.minutesDuration"],
    ],
  ])("names %s (CAN-18)", (_, update, paths) => {
    expect(differences(stored, update)).toEqual(paths);
  });
});
