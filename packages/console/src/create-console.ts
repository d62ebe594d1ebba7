import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { book } from "./actions/book.ts";
import { buildToken } from "./actions/build-token.ts";
import { cancel } from "./actions/cancel.ts";
import { decodeToken } from "./actions/decode-token.ts";
import { editCancellation } from "./actions/edit-cancellation.ts";
import { importSamples } from "./actions/import-samples.ts";
import { importText } from "./actions/import-text.ts";
import { reset } from "./actions/reset.ts";
import { reveal } from "./actions/reveal.ts";
import { editRequest, send } from "./actions/send.ts";
import { stylesheet } from "./assets/generated/stylesheet.ts";
import { liveScript } from "./assets/live-script.ts";
import { admit } from "./http/admit.ts";
import { policy } from "./http/policy.ts";
import { createProofs } from "./http/proof.ts";
import { protectForms } from "./http/protect-forms.ts";
import { appointmentPage } from "./pages/appointment.ts";
import { auditPage } from "./pages/audit.ts";
import { bookPage } from "./pages/book.ts";
import { cancelPage } from "./pages/cancel.ts";
import { diaryPage } from "./pages/diary.ts";
import { problemPage } from "./pages/problem.ts";
import { requestPage } from "./pages/request.ts";
import { requestsPage } from "./pages/requests.ts";
import { resetPage } from "./pages/reset.ts";
import { sandboxPage } from "./pages/sandbox.ts";
import { sendPage } from "./pages/send.ts";
import { tokensPage } from "./pages/tokens.ts";
import { consolePath } from "./paths.ts";
import type { ConsolePorts } from "./ports.ts";
import type { Visit } from "./visit.ts";

/** Bytes that a form may have: an import of a few hundred slots. */
const longestForm = 1024 * 1024;

/** The console as a Hono app: every page and every form, below `/console`. */
export function createConsole(ports: ConsolePorts): Hono<Visit> {
  const app = new Hono<Visit>().basePath(consolePath);
  app.use(...policy, admit(ports));
  app.use(async (context, next) => {
    context.set("ports", ports);
    await next();
  });
  app.get("/style.css", (context) => context.body(stylesheet, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/live.js", (context) => context.body(liveScript, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
  app.use(bodyLimit({ maxSize: longestForm, onError: tooLong }));
  app.use(...protectForms(createProofs(ports.clock)));

  app.get("/", diaryPage);
  app.get("/appointments/:id", appointmentPage);
  app.post("/appointments/:id/reveal", reveal);
  app.get("/appointments/:id/cancel", cancelPage);
  app.post("/appointments/:id/cancel", cancel);
  app.post("/appointments/:id/edit-cancellation", editCancellation);
  app.get("/book", bookPage);
  app.post("/book", book);
  app.get("/requests", requestsPage);
  app.get("/requests/:id", requestPage);
  app.get("/audit", auditPage);
  app.get("/tokens", tokensPage);
  app.post("/tokens/build", buildToken);
  app.post("/tokens/decode", decodeToken);
  app.get("/send", sendPage);
  app.post("/send", send);
  app.post("/send/edit", editRequest);
  app.get("/sandbox", sandboxPage);
  app.post("/sandbox/import", importText);
  app.post("/sandbox/samples", importSamples);
  app.get("/sandbox/reset", resetPage);
  app.post("/sandbox/reset", reset);
  app.all("*", (context) =>
    problemPage(context, { status: 404, title: "Page not found", text: "There is nothing at this address." }),
  );
  return app;
}

function tooLong(context: Context<Visit>): Response | Promise<Response> {
  return problemPage(context, {
    status: 413,
    title: "The form is too long",
    text: "A form may have one megabyte. Import more with careslot import.",
  });
}
