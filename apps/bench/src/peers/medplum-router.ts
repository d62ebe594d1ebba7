import { FhirRouter, makeSimpleRequest, MemoryRepository } from "@medplum/fhir-router";
import type { Resource } from "@careslot/fhir";

/** @medplum/fhir-router with its memory repository, from text to text, as a server would use it. */
export interface MedplumRouter {
  readonly create: (body: string) => Promise<string>;
  readonly read: (id: string) => Promise<string>;
  readonly update: (id: string, body: string) => Promise<string>;
}

/** It speaks R4 and is given the same STU3 appointment: its memory repository stores what it gets. `check` sees every body. */
export function medplumRouter(check: (body: Resource) => void = () => undefined): MedplumRouter {
  const router = new FhirRouter();
  const repository = new MemoryRepository();
  const handle = async (method: "GET" | "POST" | "PUT", url: string, text?: string): Promise<string> => {
    const body = text === undefined ? undefined : (JSON.parse(text) as Resource);
    if (body !== undefined) check(body);
    const [outcome, resource] = await router.handleRequest(makeSimpleRequest(method, url, body), repository);
    if (resource === undefined) throw new TypeError(JSON.stringify(outcome));
    return JSON.stringify(resource);
  };
  return {
    create: (body) => handle("POST", "/Appointment", body),
    read: (id) => handle("GET", `/Appointment/${id}`),
    update: (id, body) => handle("PUT", `/Appointment/${id}`, body),
  };
}
