import { showAppointment } from "../pages/appointment.ts";
import type { Page } from "../visit.ts";

/** Shows an appointment with its NHS number. Who asked for that is written down first. */
export const reveal: Page = (context) => showAppointment(context, "reveal-nhs-number");
