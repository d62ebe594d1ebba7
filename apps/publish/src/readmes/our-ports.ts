import { createAppointments, type Database } from "@careslot/appointments";
import { readUnsecured } from "@careslot/jwt";
import { bookingRules, createValidator } from "@careslot/profiles";
import type { Ports } from "@careslot/provider";

export const baseUrl = "https://provider.example/STU3";

/** What a provider of our own is given where an example needs one. */
export function ourPorts(database: Database): Ports {
  return {
    appointments: createAppointments(database),
    validator: createValidator(),
    bookingRules: bookingRules(),
    authorise: async (token, scopes, now) => readUnsecured(token, { audience: baseUrl, scopes }, now),
    clock: () => new Date(),
    newId: () => crypto.randomUUID(),
    log: () => {},
    defer: (work) => void work,
    settings: { baseUrl },
  };
}
