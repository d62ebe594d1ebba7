import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancelled, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

const reasonUrl =
  "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AppointmentCancellationReason-1";

export const reasonAdded: Case = {
  id: "D-28",
  title: "A cancellation reason is a difference like any other, and gets 422",
  requirements: ["D-28", "CAN-12"],
  level: "derived",
  source: "Appointment resource",
  run: async (context) => {
    const booked = await book(context);
    const extension = [...(booked.appointment.extension ?? []), { url: reasonUrl, valueString: "No longer needed" }];
    const body = { ...cancelled(booked.appointment), extension };
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 422));
  },
};
