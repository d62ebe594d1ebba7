import { cancellationRequest } from "../booking/cancellation-request.ts";
import { readForm } from "../http/read-form.ts";
import { problemPage } from "../pages/problem.ts";
import { sendAndShow } from "../pages/sent.ts";
import type { Page, VisitContext } from "../visit.ts";

/** Cancels an appointment over the API. */
export const cancel: Page = async (context) => {
  const id = context.req.param("id") ?? "";
  const { format } = await readForm(context, ["format"]);
  const request = await cancellationRequest(id, format === "xml" ? "xml" : "json", context.var.ports);
  if (request === undefined) return notReadable(context);
  return sendAndShow(context, { request, title: "Cancellation", section: "diary", cancels: id });
};

export function notReadable(context: VisitContext): Response | Promise<Response> {
  return problemPage(context, {
    status: 422,
    title: "The appointment can't be read",
    text: "The API did not give it to the console. The list of the latest requests says why.",
  });
}
