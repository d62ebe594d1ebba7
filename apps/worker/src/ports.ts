import { openD1 } from "@careslot/appointments/d1";
import { bookingRules, createValidator } from "@careslot/profiles";
import { permitByOrganisation, type Ports } from "@careslot/provider";
import { waitUntil } from "cloudflare:workers";
import { createAuthorise } from "./authorise.ts";
import { checkClientCertificate } from "./client-certificate.ts";
import { inBursts } from "./in-bursts.ts";
import { openStores } from "./open-stores.ts";
import { createSessions } from "./sessions.ts";
import type { Settings } from "./settings.ts";

/** What the provider needs, as Workers have it. It is built once and serves every request of an isolate. */
export function createPorts(settings: Settings): Ports {
  const { stores, d1Replicas, baseUrl, sspEnforce, strict, asid, clientCertificate, permitted, deployment } = settings;
  const known = new Map<string, string>();
  const appointments = inBursts(openStores(stores, ({ binding }) => openD1(binding), known));
  return {
    appointments,
    // Without a session D1 asks the primary alone: where the setting was forgotten, nothing is read too old.
    ...(d1Replicas === "on" && { session: createSessions(stores, appointments, known) }),
    validator: validatorOnDemand(),
    bookingRules: bookingRules(),
    authorise: createAuthorise(settings),
    permission: permitByOrganisation(permitted),
    ...(clientCertificate === "on" && { clientCertificate: checkClientCertificate }),
    clock: () => new Date(),
    newId: () => crypto.randomUUID(),
    log: (event) => console.log(JSON.stringify(event)),
    defer: waitUntil,
    settings: { baseUrl, sspEnforce, strict, deployment, ...(asid !== undefined && { asid }) },
  };
}

/** Profiles are compiled when there is a booking or a cancellation to check: that takes a quarter of what else a start takes. */
function validatorOnDemand(): Ports["validator"] {
  let validator: Ports["validator"] | undefined;
  return { validate: (...args) => (validator ??= createValidator()).validate(...args) };
}
