import { withPatient } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const firstContactOnce: Case = {
  id: "BOOK-63",
  title: "Two contact details of rank 1 get 422",
  requirements: ["BOOK-63", "D-03"],
  level: "must",
  source: "UEC guide: Patient contact",
  run: async (context) => {
    const booking = withPatient(fullBooking(context.takeSlot(), context.newId()), (patient) => ({
      ...patient,
      telecom: [...(patient.telecom ?? []), { system: "phone", value: "01632960003", use: "mobile", rank: 1 }],
    }));
    return conclude(checkStatus(await postAppointment(context, booking), 422));
  },
};
