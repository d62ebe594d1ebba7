import { createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import { fixedKeys, verifySigned } from "@careslot/jwt";
import { bookingRules, createValidator } from "@careslot/profiles";
import { fhirPath } from "@careslot/profiles/fhirpath";
import { createProvider } from "@careslot/provider";
import type { D1Database } from "@cloudflare/workers-types";
import { waitUntil } from "cloudflare:workers";
import { emailRule } from "./email-rule.ts";

interface Environment {
  readonly DB: D1Database;
  readonly BASE_URL: string;
  /** The JWK Set whose keys sign the consumers' tokens. */
  readonly JWT_JWKS: string;
}

const validator = createValidator({ rules: [emailRule], fhirPath });
const providers = new WeakMap<Environment, ReturnType<typeof provide>>();

// oxlint-disable-next-line import/no-default-export -- Workers look for their handlers in the default export.
export default {
  fetch(request: Request, environment: Environment): Response | Promise<Response> {
    const provider = providers.get(environment) ?? provide(environment);
    providers.set(environment, provider);
    return provider.fetch(request);
  },
};

function provide({ DB, BASE_URL: baseUrl, JWT_JWKS }: Environment) {
  const keys = fixedKeys(JSON.parse(JWT_JWKS));
  return createProvider({
    appointments: createAppointments(openD1(DB)),
    validator,
    bookingRules: bookingRules(),
    authorise: (token, scopes, now) => verifySigned(token, keys, { audience: baseUrl, scopes }, now),
    clock: () => new Date(),
    newId: () => crypto.randomUUID(),
    log: (event) => console.log(JSON.stringify(event)),
    defer: waitUntil,
    settings: { baseUrl },
  });
}
