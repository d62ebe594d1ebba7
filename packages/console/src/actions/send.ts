import { readRaw } from "../exchange/read-raw.ts";
import { readForm } from "../http/read-form.ts";
import { showSend } from "../pages/send.ts";
import { sendAndShow } from "../pages/sent.ts";
import type { Page } from "../visit.ts";

const names = ["method", "url", "headers", "body"] as const;

/** Sends what was written, if it is a request at all. */
export const send: Page = async (context) => {
  const raw = await readForm(context, names);
  const read = readRaw(raw, context.var.ports.settings.baseUrl);
  if (!read.ok) return showSend(context, raw, read.errors);
  return sendAndShow(context, { request: read.request, title: "Request", section: "send" });
};

/** Puts a request back into the form. */
export const editRequest: Page = async (context) => showSend(context, await readForm(context, names), {});
