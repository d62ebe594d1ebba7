import { isNhsNumber } from "@careslot/fhir";
import { bookingRequest } from "../booking/booking-request.ts";
import { bookingResource } from "../booking/booking-resource.ts";
import { readForm } from "../http/read-form.ts";
import { findSlot, showBooking, slotUnknown } from "../pages/book.ts";
import { sendAndShow } from "../pages/sent.ts";
import type { Page } from "../visit.ts";

const names = ["slot", "given", "family", "birthDate", "nhsNumber", "phone", "description", "format"] as const;

/** Books a slot over the API. Faults are for the provider to find; only what makes no request at all is refused here. */
export const book: Page = async (context) => {
  const { ports } = context.var;
  const form = await readForm(context, names);
  const slot = await findSlot(form.slot, ports);
  if (slot === undefined) return slotUnknown(context);
  const nhsNumber = form.nhsNumber.replaceAll(" ", "");
  const errors = {
    ...(form.family === "" && { family: "Enter a family name" }),
    ...(!/^\d{4}-\d\d-\d\d$/.test(form.birthDate) && { birthDate: "Enter a date of birth, such as 1985-02-14" }),
    ...(!isNhsNumber(nhsNumber) && { nhsNumber: "Enter an NHS number whose check digit is right, such as 9000000009" }),
  };
  if (Object.keys(errors).length > 0) return showBooking(context, slot, form, errors);
  const booking = bookingResource(slot, { ...form, nhsNumber }, ports.newId(), ports.clock());
  const request = await bookingRequest(booking, form.format === "xml" ? "xml" : "json", ports);
  return sendAndShow(context, { request, title: "Booking", section: "diary" });
};
