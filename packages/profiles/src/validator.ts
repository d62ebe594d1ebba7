import type { Issue, Resource } from "@careslot/fhir";

/** Checks resources against base STU3 and profiles. It keeps no state between calls: use one for the life of the process. */
export interface Validator {
  /**
   * Every fault of a resource at once, in document order; an empty list means that it conforms.
   * Contained resources are checked against their own profiles. Warnings, such as for an element that STU3 does not
   * know, refuse nothing.
   */
  validate(resource: Resource, options?: ValidateOptions): readonly Issue[];
}

export interface ValidateOptions {
  /**
   * The profile that resources of a type must meet, beside those that they claim in `meta.profile` (contained Slots
   * and Patients often claim none), by resource type. Default: base STU3 only.
   */
  readonly profileFor?: Readonly<Record<string, string>>;
}
