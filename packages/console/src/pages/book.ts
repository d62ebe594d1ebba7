import { html } from "hono/html";
import type { Resource } from "@careslot/fhir";
import { type BookingWish, sampleWish } from "../booking/booking-resource.ts";
import { type Errors, errorSummary } from "../parts/error-summary.ts";
import { formatField, textField } from "../parts/field.ts";
import { hiddenField, postForm } from "../parts/form.ts";
import { heading } from "../parts/heading.ts";
import { showPage } from "../parts/layout.ts";
import { emptyState } from "../parts/notice.ts";
import { clockTime, londonDay, longDay } from "../parts/time.ts";
import { paths } from "../paths.ts";
import type { ConsolePorts } from "../ports.ts";
import type { Page, VisitContext } from "../visit.ts";
import { problemPage } from "./problem.ts";

/** What was entered into the form, as far as it was. */
export type BookingForm = Partial<BookingWish> & { readonly format?: string };

/** Asks whom a slot is to be booked for. */
export const bookPage: Page = async (context) => {
  const slot = await findSlot(context.req.query("slot") ?? "", context.var.ports);
  return slot === undefined ? slotUnknown(context) : showBooking(context, slot, {}, {});
};

export function showBooking(
  context: VisitContext,
  slot: Resource,
  form: BookingForm,
  errors: Errors,
): Response | Promise<Response> {
  const { ports, formToken } = context.var;
  const start = Date.parse(String(slot["start"]));
  const when = `${longDay(start)}, ${clockTime(start)} to ${clockTime(Date.parse(String(slot["end"])))}`;
  const isRefused = Object.keys(errors).length > 0;
  const question = (name: keyof BookingWish, label: string, hint?: string) =>
    textField({ name, label, ...(hint && { hint }), value: form[name] ?? sampleWish[name], error: errors[name] });
  const content = html`
    ${errorSummary(errors)} ${heading("Book this slot", when)}
    <div class="console-narrow">
      <p>The booking goes through the API, as a consumer sends it. The patient below does not exist.</p>
      ${ports.mint === undefined ? noToken : ""}
      ${postForm({
        action: paths.book,
        formToken,
        submit: "Book",
        fields: [
          hiddenField("slot", slot.id ?? ""),
          question("given", "Given name"),
          question("family", "Family name"),
          question("birthDate", "Date of birth", "For example, 1985-02-14"),
          question("nhsNumber", "NHS number", "Of synthetic data only, such as 9000000009"),
          question("phone", "Telephone"),
          question("description", "Reason for the appointment"),
          formatField(form.format),
        ],
      })}
    </div>
  `;
  const back = { href: paths.diaryOf(londonDay(start)), text: "Diary of that day" };
  const status = isRefused ? 422 : 200;
  return showPage(context, { title: "Book this slot", section: "diary", content, back, refused: isRefused }, status);
}

const noToken = emptyState(
  "No key to sign with",
  html`<p>The request will go out without a token, and be refused. Edit it then, and paste a token of your own.</p>`,
);

/** The slot with an id, as it is stored now. */
export async function findSlot(id: string, { appointments }: ConsolePorts): Promise<Resource | undefined> {
  const [held] = await appointments.findSlots({ id });
  if (held === undefined) return undefined;
  const found = await appointments.searchSlots({ statuses: [], from: held.start, before: held.start + 1, limit: 600 });
  const slot = found.ok ? found.slots.find((each) => each.id === id) : undefined;
  return slot && (JSON.parse(slot.content) as Resource);
}

export function slotUnknown(context: VisitContext): Response | Promise<Response> {
  return problemPage(context, {
    status: 404,
    title: "Slot not found",
    text: "There is no slot with this id. Choose one from the diary.",
  });
}
