import * as v from "valibot";
import { Refusal } from "../refusal.ts";
import type { GivenSettings } from "./variables.ts";

/** What a schema makes of the settings. Refuses with every fault at once, a line each, led by its variable. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, given: GivenSettings): T {
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  throw new Refusal(result.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}.`).join("\n"));
}
