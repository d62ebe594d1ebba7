import type { Issue, Resource } from "@careslot/fhir";

/** A resource of a file, and where it stands. */
export interface Entry {
  readonly resource: Resource;
  /** The file, and the entry or line in it: `slots.json, Bundle.entry[3]`. */
  readonly place: string;
}

/** Why a file cannot be imported. */
export interface Fault {
  readonly place: string;
  /** FHIRPath of the element, where one is at fault. */
  readonly element?: string | undefined;
  readonly reason: string;
}

export function faultOf({ expression, diagnostics }: Issue, place: string): Fault {
  return { place, element: expression, reason: diagnostics };
}
