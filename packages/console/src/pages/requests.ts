import { html } from "hono/html";
import type { Seen } from "@careslot/provider";
import { heading } from "../parts/heading.ts";
import type { Html } from "../parts/html.ts";
import { showPage } from "../parts/layout.ts";
import { emptyState } from "../parts/notice.ts";
import { statusTag } from "../parts/tag.ts";
import { table } from "../parts/table.ts";
import { longMoment } from "../parts/time.ts";
import { paths } from "../paths.ts";
import type { Page } from "../visit.ts";

/** As many requests as the list shows. */
const most = 50;

/** The latest requests and how they ended. With its script the list renews itself, until it is told to pause. */
export const requestsPage: Page = (context) => {
  const { recent } = context.var.ports;
  const content = html`
    ${heading("Latest requests")}
    <p class="nhsuk-body">
      What consumers asked since this provider was started, the newest first. Open one to read why it was refused.
    </p>
    <div class="console-live" data-live>
      <a class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" href="${paths.requests}">Load again</a>
    </div>
    <div id="latest">${latest(recent.latest().slice(0, most))}</div>
  `;
  return showPage(context, { title: "Latest requests", section: "requests", content, script: paths.liveScript });
};

function latest(seen: readonly Seen[]): Html {
  if (seen.length === 0) {
    return emptyState(
      "No requests yet",
      html`<p>
        Send one with your own consumer, or <a href="${paths.send}">from here</a>: it will be at the top of this list.
      </p>`,
    );
  }
  return table({
    caption: "Latest requests",
    captionHidden: true,
    columns: ["Request", "Outcome", "Why", "From", "When", "Took"],
    rows: seen.map(({ event, issues }) => [
      html`<a href="${paths.request(event.requestId)}"
        >${event.method} ${event.route}<span class="nhsuk-u-visually-hidden"> of ${longMoment(event.time)}</span></a
      >`,
      statusTag(event.status),
      event.failure === undefined ? "" : `${event.failure}: ${faultCount(issues.length)}`,
      event.organisation ?? "",
      longMoment(event.time),
      `${event.duration} ms`,
    ]),
  });
}

function faultCount(count: number): string {
  return count === 1 ? "1 fault" : `${count} faults`;
}
