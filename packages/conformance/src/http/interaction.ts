/** What a request is meant to do, whatever its method and path really are. */
export type Interaction = "metadata" | "search-slots" | "book" | "read" | "cancel";

interface InteractionTraits {
  /** The scope that its token carries (JWT-12). */
  readonly scope: string;
  /** The id by which the Spine knows it (SSP-05). */
  readonly spineId: string;
}

const spine = "urn:nhs:names:services:careconnect:fhir:rest:";

/** @see requirements JWT-12, SSP-05 */
export const interactions: Readonly<Record<Interaction, InteractionTraits>> = {
  metadata: { scope: "organization/slot.read", spineId: `${spine}read:metadata` },
  "search-slots": { scope: "organization/slot.read", spineId: `${spine}search:slot` },
  book: { scope: "patient/appointment.write", spineId: `${spine}create:appointment` },
  read: { scope: "patient/appointment.read", spineId: `${spine}read:appointment` },
  cancel: { scope: "patient/appointment.write", spineId: `${spine}update:appointment` },
};
