import { readSettings } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import type { GivenSettings } from "../settings/variables.ts";

/** The settings of a demonstration, and whether it has a console, which it has unless `CONSOLE=off`. */
export function demoSettings(
  given: GivenSettings,
  keySet: string,
): { readonly settings: Settings; readonly hasConsole: boolean } {
  // A demonstration may have a console without a password: who may see it then is not for the settings to say.
  const { CONSOLE = "on", CONSOLE_PASSWORD, ...others } = given;
  const withPassword = CONSOLE_PASSWORD === undefined ? {} : { CONSOLE, CONSOLE_PASSWORD };
  const withoutPassword = CONSOLE === "on" ? {} : { CONSOLE };
  const asked = { ...withoutPassword, ...withPassword };
  const settings = readSettings({ ...others, ...asked, JWT_TRUST: "jwks", JWT_JWKS: keySet });
  return { settings, hasConsole: CONSOLE === "on" };
}
