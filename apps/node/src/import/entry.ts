import type { Resource } from "@careslot/fhir";

/** A resource of a file, and where it stands. */
export interface Entry {
  readonly resource: Resource;
  /** The file, and the entry or line in it: `slots.json, Bundle.entry[3]`. */
  readonly place: string;
}
