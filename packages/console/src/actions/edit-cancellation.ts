import { recordAccessTo } from "../appointment/record-access.ts";
import { cancellationRequest } from "../booking/cancellation-request.ts";
import { showSend } from "../pages/send.ts";
import type { Page } from "../visit.ts";
import { notReadable } from "./cancel.ts";

/** Puts a cancellation into the form that it can be edited in. It shows the NHS number, which is written down first. */
export const editCancellation: Page = async (context) => {
  const { ports, user } = context.var;
  const id = context.req.param("id") ?? "";
  const request = await cancellationRequest(id, "json", ports);
  if (request === undefined) return notReadable(context);
  await recordAccessTo(ports, "reveal-nhs-number", id, user);
  return showSend(context, request, {});
};
