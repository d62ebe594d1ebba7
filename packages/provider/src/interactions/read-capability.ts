import type { Answer, Call } from "../call.ts";
import { capabilityStatement } from "../capability-statement.ts";
import { proceed, type Step } from "../failure/failure.ts";

/** `GET [base]/metadata`: what this provider can do (META-01). */
export async function readCapability({ ports }: Call): Promise<Step<Answer>> {
  return proceed({ status: 200, body: { resource: capabilityStatement(ports.settings) } });
}
