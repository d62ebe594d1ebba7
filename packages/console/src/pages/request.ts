import { html } from "hono/html";
import type { Seen } from "@careslot/provider";
import { explainIssue } from "../explain/issue.ts";
import { faultList } from "../parts/fault.ts";
import { heading, subheading } from "../parts/heading.ts";
import type { Content } from "../parts/html.ts";
import { showPage } from "../parts/layout.ts";
import { summaryList } from "../parts/summary-list.ts";
import { statusTag } from "../parts/tag.ts";
import { longMoment } from "../parts/time.ts";
import { paths } from "../paths.ts";
import type { Page } from "../visit.ts";
import { problemPage } from "./problem.ts";

/** One request of the list, every fault of it with the sentence of the specification that it rests on. */
export const requestPage: Page = (context) => {
  const seen = context.var.ports.recent.find(context.req.param("id") ?? "");
  if (seen === undefined) {
    return problemPage(context, {
      status: 404,
      title: "Request not found",
      text: "Only the latest requests are kept, and none from before the provider was started. The audit trail knows all of them.",
    });
  }
  const { event } = seen;
  const title = `${event.method} ${event.route}`;
  const content = html`${heading(title, longMoment(event.time))} ${overview(seen)} ${faults(seen)}`;
  const back = { href: paths.requests, text: "Latest requests" };
  return showPage(context, { title, section: "requests", content, back });
};

function overview({ event, about }: Seen): Content {
  return summaryList([
    ["Outcome", html`${statusTag(event.status)} ${event.failure ?? ""}`],
    ["From", event.organisation],
    ["Request id", html`<a class="console-id" href="${paths.auditOf(event.requestId)}">${event.requestId}</a>`],
    ["The client's id", event.correlationId],
    ["About", about && html`<a href="${paths.appointment(about.id)}">Appointment, version ${about.versionId}</a>`],
    ["Took", `${event.duration} ms`],
    ["OperationOutcome", event.outcomeId],
    ["Error", event.error],
  ]);
}

function faults({ issues }: Seen): Content {
  if (issues.length === 0) return html`<p>It was answered as it was asked: there is nothing to explain.</p>`;
  return html`${subheading(issues.length === 1 ? "Its fault" : `Its ${issues.length} faults`)}
  ${faultList(issues.map(explainIssue))}`;
}
