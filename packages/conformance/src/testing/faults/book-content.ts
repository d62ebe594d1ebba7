import { withPatient, withSlot } from "../../bookings/change.ts";
import { atOnce } from "../at-once.ts";
import { appointmentOf, patientIn, slotIn, slotNameIn } from "../appointments.ts";
import {
  answers,
  booking,
  given,
  hears,
  searching,
  takesOver,
  withBody,
  withResource,
  withStatus,
} from "../breakage.ts";
import type { Fault } from "../failing-cases.ts";
import { bookings, hearing } from "../hearing-bookings.ts";
import { resourceOf } from "../handler.ts";

/** What can be wrong with the way in which a booking is judged. */
export const bookContentFaults: readonly Fault[] = [
  {
    what: "answers 422 to a body that it cannot read",
    breakage: answers(given(booking, 400), withStatus(422)),
    found: ["BOOK-36-empty", "BOOK-36-json", "BOOK-36-type"],
  },
  {
    what: "answers 400 where a required element is missing",
    breakage: answers((asked) => bookings(({ description }) => description === undefined)(asked), withStatus(400)),
    found: ["BOOK-31"],
  },
  {
    what: "tells the first fault of a booking only",
    breakage: answers(
      given(booking, 422),
      withResource((outcome) => ({ ...outcome, issue: (outcome["issue"] as readonly object[]).slice(0, 1) })),
    ),
    found: ["BOOK-31-all"],
  },
  {
    what: "takes participants without a status",
    breakage: hearing(
      ({ description, participant }) => description !== undefined && participant?.[0]?.status === undefined,
      (appointment) => ({
        ...appointment,
        participant: appointment.participant.map((each) => ({ ...each, status: "accepted" })),
      }),
    ),
    found: ["BOOK-55"],
  },
  {
    what: "answers 400 to a booking for nobody",
    breakage: answers(
      bookings((appointment) => appointment.participant !== undefined && patientIn(appointment) === undefined),
      withStatus(400),
    ),
    found: ["BOOK-44"],
  },
  {
    what: "takes NHS numbers that nobody can have",
    breakage: hears(booking, (asked) => ({ ...asked, body: asked.body.replaceAll("9476719932", "9476719931") })),
    found: ["BOOK-33"],
  },
  {
    what: "takes two details of rank 1",
    breakage: hearing(
      (appointment) => patientIn(appointment)?.telecom?.length === 2,
      (appointment) =>
        withPatient(appointment, (patient) => ({ ...patient, telecom: patient.telecom?.slice(0, 1) ?? [] })),
    ),
    found: ["BOOK-63"],
  },
  {
    what: "takes a booking that brings its id",
    breakage: hearing(
      ({ id }) => id !== undefined,
      ({ id: _id, ...appointment }) => appointment,
    ),
    found: ["BOOK-40"],
  },
  {
    what: "books what says that it is cancelled",
    breakage: hearing(
      ({ status }) => status === "cancelled",
      (appointment) => ({ ...appointment, status: "booked" }),
    ),
    found: ["BOOK-41"],
  },
  {
    what: "answers 404 for a slot that it does not have",
    breakage: answers((asked, told) => booking(asked) && told.body.includes("REFERENCE_NOT_FOUND"), withStatus(404)),
    found: ["BOOK-23"],
  },
  {
    what: "looks at the identifier of a contained slot only",
    breakage: hearing(
      (appointment) => slotIn(appointment) !== undefined,
      (appointment) => withSlot(appointment, (slot) => ({ ...slot, schedule: { reference: "Schedule/schedule" } })),
    ),
    found: ["BOOK-51"],
  },
  {
    what: "lets an appointment end after its slot",
    breakage: hearing(
      (appointment) => Date.parse(appointment.end ?? "") > Date.parse(slotIn(appointment)?.end ?? ""),
      (appointment) => ({ ...appointment, end: slotIn(appointment)?.end ?? "" }),
    ),
    found: ["D-23"],
  },
  {
    what: "wants an appointment as long as its slot",
    breakage: answers(
      bookings((appointment) => Date.parse(appointment.end ?? "") < Date.parse(slotIn(appointment)?.end ?? "")),
      withStatus(422),
    ),
    found: ["D-23-part"],
  },
  {
    what: "wants its slots contained",
    breakage: answers(
      bookings(({ slot }) => slot?.[0]?.reference?.startsWith("Slot/") ?? false),
      withStatus(422),
    ),
    found: ["D-32"],
  },
  {
    what: "takes relative references only",
    breakage: answers(
      bookings(({ slot }) => slot?.[0]?.reference?.startsWith("https:") ?? false),
      withStatus(422),
    ),
    found: ["D-32-absolute"],
  },
  {
    what: "wants times in UTC",
    breakage: answers(
      bookings(({ start }) => start?.endsWith("+01:00") ?? false),
      withStatus(422),
    ),
    found: ["GEN-17"],
  },
  {
    what: "refuses elements that it does not know",
    breakage: answers((asked) => booking(asked) && "favouriteColour" in resourceOf(asked), withStatus(422)),
    found: ["GEN-14"],
  },
  {
    what: "wants an NHS number",
    breakage: takesOver(
      bookings(
        (appointment) => patientIn(appointment) !== undefined && patientIn(appointment)?.identifier === undefined,
      ),
      async () => ({ status: 422, headers: new Headers(), body: "" }),
    ),
    found: ["BOOK-26", "BOOK-59"],
  },
  {
    what: "books a slot twice",
    breakage: answers((asked, told) => booking(asked) && isTaken(told), withStatus(201), withBody("{}")),
    found: ["BOOK-21", "BOOK-30", "BOOK-30-outcome"],
  },
  {
    what: "books a slot twice when it is asked at the same time",
    breakage: atOnce((asked) => (booking(asked) ? slotNameIn(appointmentOf(asked)) : undefined), isTaken),
    found: ["BOOK-21"],
  },
  {
    what: "tells a taken slot as a conflict",
    breakage: answers((asked, told) => booking(asked) && isTaken(told), withStatus(409)),
    found: ["BOOK-21", "BOOK-30"],
  },
  {
    what: "gives a taken slot another code",
    breakage: answers(given(booking, 422), (told) => ({
      ...told,
      body: told.body.replace('"processing"', '"conflict"'),
    })),
    found: ["BOOK-30-outcome"],
  },
  {
    what: "says in its own words that a slot is taken",
    breakage: answers(given(booking, 422), (told) => ({
      ...told,
      body: told.body.replace("Slot no longer available", "Taken"),
    })),
    found: ["BOOK-30-outcome"],
  },
  {
    what: "goes on offering what is booked",
    breakage: answers(searching, (told, { path }) =>
      path.includes("status=") ? told : { ...told, body: told.body.replaceAll('"busy"', '"free"') },
    ),
    found: ["BOOK-20", "CAN-23-slot"],
  },
];

function isTaken({ body }: { readonly body: string }): boolean {
  return body.includes("Slot no longer available");
}
