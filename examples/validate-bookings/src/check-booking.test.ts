import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkBooking } from "./check-booking.ts";

const booking = readFileSync(new URL("../bookings/good.json", import.meta.url));

await test("a booking that a provider takes has no issues", () => {
  assert.deepEqual(checkBooking(booking, "json"), []);
});

await test("a booking without its patient's family name and end is told both", () => {
  const spoilt = booking
    .toString()
    .replace(/"end": .*,\n/, "")
    .replace(/"family": .*,\n/, "");
  const issues = checkBooking(Buffer.from(spoilt), "json");
  const places = issues.map(({ expression }) => expression).join(" ");
  assert.match(places, /Appointment\.end/);
  assert.match(places, /Appointment\.contained\[\d\]\.name\[0\]\.family/);
});
