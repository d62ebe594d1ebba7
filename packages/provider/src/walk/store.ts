import type { Booked, Cancelled } from "@careslot/appointments";
import { proceed, type Step } from "../failure/failure.ts";
import { requestRepeated, slotTaken, versionConflict } from "../failure/refusals.ts";
import type { Settings } from "../ports.ts";

/** What the database said: its keys have the last word, whatever was found before. */
export function stored(outcome: Booked | Cancelled, settings: Settings): Step<undefined> {
  if (outcome.ok) return proceed(undefined);
  switch (outcome.reason) {
    case "slot-taken":
      return slotTaken();
    case "version-conflict":
      return versionConflict();
    case "request-repeated":
      return requestRepeated(settings, outcome.first);
  }
}
