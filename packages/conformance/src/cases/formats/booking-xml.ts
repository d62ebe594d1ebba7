import { writeResource } from "@careslot/fhir";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";
import { needsXml } from "./needs-xml.ts";
import { checkXml } from "./check-format.ts";

export const bookingInXml: Case = {
  id: "FMT-02-book",
  title: "A booking may be sent in XML, and is answered in XML where Accept asks for it",
  requirements: ["FMT-02", "FMT-03"],
  level: "should",
  source: "UEC guide: API implementation",
  run: async (context) => {
    await needsXml(context);
    const headers = { Accept: "application/fhir+xml", "Content-Type": "application/fhir+xml" };
    const body = writeResource(fullBooking(context.takeSlot(), context.newId()), "xml");
    const answer = await postAppointment(context, body, { headers });
    return conclude(checkStatus(answer, 201), checkXml(answer, "Appointment"));
  },
};
