/** The types of the resources around the diary, which are kept as they are and found by id. */
export type DirectoryType =
  | "HealthcareService"
  | "Location"
  | "Organization"
  | "Practitioner"
  | "PractitionerRole"
  | "Schedule";

export interface DirectoryResource {
  readonly id: string;
  /** The resource as FHIR JSON. */
  readonly content: string;
}

/** A resource of the directory to which a reference led. */
export interface FollowedResource extends DirectoryResource {
  readonly type: DirectoryType;
}

/** Which references are followed through the directory, from schedules on. */
export interface Following {
  /** The service root with its slash: a reference that begins with it is one of this diary, as a relative one is (D-32). */
  readonly root: string;
  readonly paths: readonly ReferencePath[];
}

/** References in an element of resources of one type, to resources of another. */
export interface ReferencePath {
  readonly from: DirectoryType;
  readonly element: string;
  readonly to: DirectoryType;
}
