import { expect, it } from "vitest";
import { changesBetween } from "./changes.ts";

it("names every element that two versions say different things of, with what each says", () => {
  const earlier = { status: "booked", meta: { versionId: "1" }, contained: [{ id: "a", name: [{ family: "Marsh" }] }] };
  const later = { status: "cancelled", meta: { versionId: "2" }, contained: [{ id: "a", name: [] }], comment: "late" };
  expect(changesBetween(earlier, later, "Appointment")).toEqual([
    { path: "Appointment.status", before: "booked", after: "cancelled" },
    { path: "Appointment.meta.versionId", before: "1", after: "2" },
    { path: "Appointment.contained[0].name[0]", before: { family: "Marsh" }, after: undefined },
    { path: "Appointment.comment", before: undefined, after: "late" },
  ]);
  expect(changesBetween(earlier, structuredClone(earlier), "Appointment")).toEqual([]);
});
