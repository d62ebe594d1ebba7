import type { Interaction } from "../call.ts";
import { capabilityStatement } from "../capability/capability-statement.ts";
import { proceed } from "../failure/failure.ts";
import type { Route } from "../route.ts";

/** `GET [base]/metadata`: what this provider can do, as its routes say (META-01). */
export function readCapability(offered: () => readonly Route[]): Interaction {
  return async ({ ports }) =>
    proceed({ status: 200, body: { resource: capabilityStatement(offered(), ports.settings) } });
}
