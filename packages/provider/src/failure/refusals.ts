import type { VersionKey } from "@careslot/appointments";
import type { Settings } from "../ports.ts";
import { versionUrl } from "../urls.ts";
import { type Refused, refuseFor } from "./failure.ts";

/** The slot is somebody else's: one issue, in the words that consumers look for (BOOK-30, D-02). */
export function slotTaken(): Refused {
  return refuseFor("slot-taken", {
    code: "processing",
    rule: "slot-taken",
    diagnostics: "Slot no longer available",
    expression: "Appointment.slot[0]",
  });
}

/** The request succeeded before: a consumer that lost that answer finds its result where this one points (D-04). */
export function requestRepeated(settings: Settings, first: VersionKey): Refused {
  const url = versionUrl(settings, first);
  return refuseFor(
    "request-repeated",
    {
      code: "duplicate",
      rule: "request-repeated",
      diagnostics: `A request with this X-Request-Id has succeeded already; its result is ${url}`,
      requirement: "RID-05",
    },
    { "Content-Location": url },
  );
}

/** The update is based on a version that is not the current one (CAN-19, D-34). */
export function versionConflict(): Refused {
  return refuseFor("version-conflict", {
    code: "conflict",
    rule: "version-conflict",
    diagnostics: "If-Match does not name the current version of the Appointment: read it again before changing it.",
    requirement: "CAN-19",
  });
}

/** There is no such appointment, or no such version of it (READ-07, VREAD-02, CAN-25). */
export function appointmentUnknown(what: "Appointment" | "version of this Appointment"): Refused {
  return refuseFor("appointment-unknown", {
    code: "not-found",
    rule: "appointment-unknown",
    diagnostics: `There is no such ${what}.`,
    requirement: what === "Appointment" ? "READ-07" : "VREAD-02",
  });
}
