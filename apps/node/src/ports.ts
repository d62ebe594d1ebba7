import type { Appointments } from "@careslot/appointments";
import { bookingRules, createValidator } from "@careslot/profiles";
import { permitByOrganisation, type Ports } from "@careslot/provider";
import { createAuthorise } from "./authorise.ts";
import { writeLogLine } from "./log-line.ts";
import { newId } from "./new-id.ts";
import { forwardedCertificate } from "./client-certificate/forwarded-certificate.ts";
import type { Settings } from "./settings/settings.ts";

/** What the provider needs from the outside, as this process gives it. */
export function createPorts(
  { baseUrl, ...settings }: Settings & { readonly baseUrl: string },
  appointments: Appointments,
  defer: Ports["defer"],
): Ports {
  const { sspEnforce, strict, asid, permit, clientCertFrom, deployment } = settings;
  return {
    appointments,
    validator: createValidator(),
    bookingRules: bookingRules(),
    authorise: createAuthorise(settings, baseUrl),
    permission: permitByOrganisation(permit),
    ...(clientCertFrom && { clientCertificate: forwardedCertificate(clientCertFrom, clock) }),
    clock,
    newId,
    log: writeLogLine,
    defer,
    settings: { baseUrl, sspEnforce, strict, deployment, ...(asid === undefined ? {} : { asid }) },
  };
}

function clock(): Date {
  return new Date();
}
