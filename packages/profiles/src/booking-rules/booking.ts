import type { Appointment, Issue, Resource } from "@careslot/fhir";
import type { JsonObject } from "../json-object.ts";
import { childrenOfAll, has, itemsOf, type Located, textOf } from "./located.ts";

/** One content rule of the NHS pages: gives an issue for every place of the booking that breaks it. */
export type BookingRule = (booking: Booking) => readonly Issue[];

/** A booking as the rules look at it: the Appointment, and the resources it contains by type. */
export interface Booking {
  readonly appointment: Located;
  /** The actors of its participants. */
  readonly actors: readonly Located[];
  readonly patients: readonly Located[];
  readonly documents: readonly Located[];
  readonly slots: readonly Located[];
}

/** Finds the parts of a booking. */
export function bookingOf(appointment: Appointment | Resource): Booking {
  const root: Located = { value: appointment as JsonObject, name: "Appointment", parent: undefined, index: undefined };
  const contained = itemsOf(root, "contained");
  const ofType = (type: string): readonly Located[] =>
    contained.filter((each) => textOf(each, "resourceType") === type);
  return {
    appointment: root,
    actors: childrenOfAll(itemsOf(root, "participant"), "actor"),
    patients: ofType("Patient"),
    documents: ofType("DocumentReference"),
    slots: ofType("Slot"),
  };
}

/** Whether a Reference points to one of these contained resources. */
export function pointsTo(reference: Located | undefined, resources: readonly Located[]): boolean {
  const target = textOf(reference, "reference");
  return (
    target !== undefined && resources.some((resource) => has(resource, "id") && target === `#${textOf(resource, "id")}`)
  );
}
