import type { D1Migration } from "cloudflare:test";
import type { D1Database } from "@cloudflare/workers-types";
import type { Resource } from "@careslot/fhir";
import { env } from "cloudflare:workers";

/** What the tests' Worker is deployed with, and what they need to know besides. */
export interface TestEnvironment {
  readonly DB: D1Database;
  readonly BASE_URL: string;
  readonly JWT_TRUST: string;
  readonly JWT_JWKS: string;
  readonly MIGRATIONS: D1Migration[];
  /** A private JWK whose public half is in `JWT_JWKS`. */
  readonly SIGNING_KEY: Readonly<Record<string, unknown>>;
  /** The demonstration's resources. */
  readonly DIARY: readonly Resource[];
  /** A booking for each of the first slots of the diary. */
  readonly BOOKINGS: readonly Resource[];
}

export const testEnvironment = env as unknown as TestEnvironment;
