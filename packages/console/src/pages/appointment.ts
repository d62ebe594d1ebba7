import type { LocalAccess } from "@careslot/appointments";
import { html } from "hono/html";
import { readAppointment, type ShownAppointment } from "../appointment/read-appointment.ts";
import { maskNhsNumber } from "../appointment/mask.ts";
import { recordAccessTo } from "../appointment/record-access.ts";
import type { Page, VisitContext } from "../visit.ts";
import { auditTable } from "../parts/audit-table.ts";
import { changesTable } from "../parts/changes-table.ts";
import { buttonLink, postForm } from "../parts/form.ts";
import { heading, subheading } from "../parts/heading.ts";
import type { Content, Html } from "../parts/html.ts";
import { showPage } from "../parts/layout.ts";
import { summaryList } from "../parts/summary-list.ts";
import { tag } from "../parts/tag.ts";
import { londonDay, longDay, clockTime } from "../parts/time.ts";
import { versionColumns } from "../parts/version-columns.ts";
import { paths } from "../paths.ts";
import { problemPage } from "./problem.ts";

/** An appointment: what it is, what became of it from version to version, and who had to do with it. */
export const appointmentPage: Page = (context) => showAppointment(context, "view-appointment");

/** Shows an appointment and writes down who saw it; with its NHS number only where it was revealed on purpose. */
export async function showAppointment(context: VisitContext, interaction: LocalAccess): Promise<Response> {
  const id = context.req.param("id") ?? "";
  const { ports, user, formToken } = context.var;
  if ((await ports.appointments.read(id)) === undefined) {
    return problemPage(context, {
      status: 404,
      title: "Appointment not found",
      text: "There is no appointment with this id. It may belong to data from before the sandbox was reset.",
    });
  }
  await recordAccessTo(ports, interaction, id, user);
  const shown = await readAppointment(ports, id);
  const isRevealed = interaction === "reveal-nhs-number";
  const content = html`
    ${heading("Appointment", id)} ${overview(shown, isRevealed, formToken)}
    ${shown.current.status === "booked" ? buttonLink(paths.cancel(id), "Cancel this appointment") : ""}
    ${subheading("What changed")} ${changesTable(shown.versions)} ${subheading("Versions")}
    ${versionColumns(shown.versions)} ${auditTable("Who had to do with it", shown.audit, ports.settings)}
  `;
  const back = { href: paths.diaryOf(londonDay(shown.start)), text: "Diary of that day" };
  return showPage(context, { title: "Appointment", section: "diary", content, back });
}

function overview(
  { id, current, start, end, description, patient }: ShownAppointment,
  isRevealed: boolean,
  formToken: string,
): Html {
  const time = `${longDay(start)}, ${clockTime(start)} to ${clockTime(end)}`;
  return summaryList([
    ["Status", current.status === "booked" ? tag("Booked", "taken") : tag("Cancelled", "stopped")],
    ["Time", time],
    ["Patient", patient.name],
    ["Born", patient.birthDate],
    ["NHS number", nhsNumber(id, patient.nhsNumber, isRevealed, formToken)],
    ["Description", description],
    ["Current version", current.versionId],
  ]);
}

function nhsNumber(id: string, number: string | undefined, isRevealed: boolean, formToken: string): Content {
  if (number === undefined) return "not given";
  if (isRevealed) return number.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1 $2 $3");
  return html`<span class="console-beside"
    ><span>${maskNhsNumber(number)}</span>
    ${postForm({ action: paths.reveal(id), formToken, submit: "Reveal, and have that audited", button: "secondary" })}</span
  >`;
}
