import { nhsNumberSystem, type Patient } from "@careslot/fhir";
import { minimalBooking } from "../../bookings/minimal-booking.ts";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { appointmentIn, postAppointment } from "../../interactions/book.ts";
import { versionOf } from "../../interactions/version-of.ts";
import { conclude } from "../../verdict.ts";

export const localIdentifier: Case = {
  id: "BOOK-59",
  title: "A patient without an NHS number is given the provider's own identifier",
  requirements: ["BOOK-59", "D-20"],
  level: "must",
  source: "Get an appointment: Patient",
  run: async (context) => {
    const answer = await postAppointment(context, minimalBooking(context.takeSlot(), context.newId()));
    const { contained } = await appointmentIn(context, answer, versionOf(answer).id ?? "");
    const patient = contained?.find(({ resourceType }) => resourceType === "Patient") as Patient | undefined;
    const [identifier] = patient?.identifier ?? [];
    return conclude(
      check(
        Boolean(identifier?.system) && Boolean(identifier?.value),
        "the patient has no identifier with system and value",
      ),
      check(identifier?.system !== nhsNumberSystem, "it is said to be an NHS number"),
    );
  },
};
