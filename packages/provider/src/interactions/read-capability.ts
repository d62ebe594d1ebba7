import { writeResource } from "@careslot/fhir";
import type { Interaction } from "../call.ts";
import { capabilityStatement } from "../capability/capability-statement.ts";
import { proceed } from "../failure/failure.ts";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";

/** `GET [base]/metadata`: what this provider can do, as its routes say (META-01). It stays the same: it is written once. */
export function readCapability(offered: () => readonly Route[]): Interaction {
  const written = new WeakMap<Settings, string>();
  return async ({ ports: { settings } }) => {
    const content = written.get(settings) ?? writeResource(capabilityStatement(offered(), settings), "json");
    written.set(settings, content);
    return proceed({ status: 200, body: { stored: { content } } });
  };
}
