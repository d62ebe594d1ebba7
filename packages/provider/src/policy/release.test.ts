import { expect, it } from "vitest";
import { sampleBooking } from "../testing/sample-booking.ts";
import { openProvider } from "../testing/sample-provider.ts";
import { releaseByService } from "./release.ts";

it("withholds a service from all organisations but those it is released to (SLOT-38)", () => {
  const release = releaseByService({ "2000000001": ["X09"], "2000000002": [] });
  expect(release({ odsCode: "X09", name: "" })).toEqual(["2000000002"]);
  expect(release({ odsCode: "RA1", name: "" })).toEqual(["2000000001", "2000000002"]);
});

it("keeps the slots of a withheld service from being found and from being booked (SLOT-38)", async () => {
  const { ask } = await openProvider(2, {}, { release: releaseByService({ "2000000001": ["X09"] }) });
  const found = async (ods: string) => (await ask("/Slot?service=2000000001", { ods })).resource["total"];
  expect([await found("X09"), await found("RA1")]).toEqual([2, 0]);
  const refused = await ask("/Appointment", { body: sampleBooking(), ods: "RA1" });
  expect([refused.status, refused.issues[0]?.expression]).toEqual([422, ["Appointment.slot[0]"]]);
  expect((await ask("/Appointment", { body: sampleBooking(), ods: "X09" })).status).toBe(201);
});
