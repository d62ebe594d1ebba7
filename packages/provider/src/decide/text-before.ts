import { type Appointment, type Resource, writeResource } from "@careslot/fhir";

/**
 * What is stored, if an update cancels it and changes nothing else, not even the order of its members. Most consumers send what
 * they read, and what is stored has been checked: where the texts are one, nothing needs to be compared or checked again.
 */
export function textBefore(update: Appointment): string | undefined {
  if (update.status !== "cancelled") return undefined;
  return writeResource({ ...(update as unknown as Resource), status: "booked" }, "json");
}
