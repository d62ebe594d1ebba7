import type { ProfileDefinition } from "../../src/schema/profile-definition.ts";
import { boundTo, careConnect, extension } from "./vocabulary.ts";

/** CareConnect-Appointment-1, version 1.1.0. */
export const appointment: ProfileDefinition = {
  url: careConnect("CareConnect-Appointment-1"),
  type: "Appointment",
  differential: {
    element: [
      { path: "Appointment.extension", sliceName: "deliveryChannel", max: "1", type: extension("DeliveryChannel") },
      {
        path: "Appointment.extension",
        sliceName: "appointmentCancellationReason",
        max: "1",
        type: extension("AppointmentCancellationReason"),
      },
      {
        path: "Appointment.extension",
        sliceName: "bookingOrganisation",
        max: "1",
        type: extension("BookingOrganisation"),
      },
      { path: "Appointment.serviceCategory", binding: boundTo("CareConnect-SDSJobRoleName-1", "extensible") },
    ],
  },
};
