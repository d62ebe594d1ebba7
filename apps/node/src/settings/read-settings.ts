import * as v from "valibot";
import { checked } from "./checked.ts";
import * as field from "./fields.ts";
import { schema } from "./schema.ts";
import { defaultBaseUrl, type Settings } from "./settings.ts";
import type { GivenSettings } from "./variables.ts";

/** Everything that a server needs to be told, with the defaults in place. */
export function readSettings(given: GivenSettings): Settings {
  return checked(schema, given);
}

/** The one setting of a command that only writes to the database. */
export function readDatabaseUrl(given: GivenSettings): string {
  return checked(v.object({ DATABASE_URL: field.databaseUrl }), given).DATABASE_URL;
}

/** The service root of the server that the same settings would start. */
export function readBaseUrl(given: GivenSettings): string {
  const { BASE_URL, PORT } = checked(v.object({ BASE_URL: field.baseUrl, PORT: field.port }), given);
  return BASE_URL ?? defaultBaseUrl(PORT);
}

/** What FHIR resources about this provider call it: its service root, and its ASID where it has one. */
export function readIdentity(given: GivenSettings): { readonly baseUrl: string; readonly asid?: string } {
  const { ASID } = checked(v.object({ ASID: field.asid }), given);
  return { baseUrl: readBaseUrl(given), ...(ASID !== undefined && { asid: ASID }) };
}
