import type { Appointments } from "@careslot/appointments";
import { readUnsecured } from "@careslot/jwt";
import { bookingRules, createValidator } from "@careslot/profiles";
import { createProvider, type Seen } from "@careslot/provider";
import type { SandboxOptions } from "./sandbox-options.ts";

/** An answer, and what the provider found about the request. */
export interface Watched {
  readonly response: Response;
  readonly seen?: Seen;
}

/** The provider of the sandbox: it takes the unsecured tokens of the NHS interim form, as behind the proxy. */
export function watchedProvider(
  appointments: Appointments,
  { baseUrl, ssp, asid, clock, newId }: SandboxOptions,
): (request: Request) => Promise<Watched> {
  const found = new Map<string, Seen>();
  const provider = createProvider({
    appointments,
    validator: createValidator(),
    bookingRules: bookingRules(),
    authorise: async (token, scopes, now) => readUnsecured(token, { audience: baseUrl, scopes }, now),
    clock,
    newId,
    log: () => {},
    watch: (seen) => void found.set(seen.event.requestId, seen),
    defer: () => {},
    settings: { baseUrl, sspEnforce: ssp, asid },
  });
  return async (request) => {
    const response = await provider.fetch(request);
    const requestId = response.headers.get("X-Request-Id") ?? "";
    const seen = found.get(requestId);
    found.delete(requestId);
    return { response, ...(seen && { seen }) };
  };
}
