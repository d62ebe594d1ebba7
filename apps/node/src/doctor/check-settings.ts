import { Refusal } from "../refusal.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { GivenSettings } from "../settings/variables.ts";
import { warningsOf } from "../settings/warnings.ts";
import { fault, note, type Verdict, well } from "./verdict.ts";

/** Whether a server would start with these settings, and what it would warn of. */
export function checkSettings(given: GivenSettings): readonly Verdict[] {
  try {
    const warnings = warningsOf(readSettings(given));
    if (warnings.length === 0) return [well("settings", "serve takes them")];
    return warnings.map((warning) => note("settings", warning, "change it, unless it is meant"));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [fault("settings", error.message, "set what is named; careslot serve --help lists every setting")];
  }
}
