import { html } from "hono/html";
import type { Page } from "../visit.ts";
import { type Day, type DaySchedule, readDay } from "../diary/read-day.ts";
import { readServices, type ServiceChoice } from "../diary/services.ts";
import { errorSummary } from "../parts/error-summary.ts";
import { selectField, textField } from "../parts/field.ts";
import { heading } from "../parts/heading.ts";
import type { Content, Html } from "../parts/html.ts";
import { showPage } from "../parts/layout.ts";
import { emptyState, notice } from "../parts/notice.ts";
import { slotTile } from "../parts/slot-tile.ts";
import { addDays, londonDay, longDay } from "../parts/time.ts";
import { paths } from "../paths.ts";
import type { ConsolePorts } from "../ports.ts";

/** The diary of one day, of one service or of all of them: what is free, what is taken, and what was cancelled. */
export const diaryPage: Page = async (context) => {
  const { ports } = context.var;
  const { appointments, clock } = ports;
  const now = clock().getTime();
  const today = londonDay(now);
  const { day = today, service = "" } = context.req.query();
  const [services, read] = await Promise.all([readServices(appointments), readDay(appointments, day, service)]);
  const errors = read === undefined ? { day: "Enter a day, such as 2026-06-01" } : {};
  const content = html`
    ${errorSummary(errors)} ${heading("Diary", read === undefined ? undefined : longDay(noonOf(day)))}
    ${chooser({ day, service, services, error: errors.day })}
    ${read === undefined ? "" : html`${dayLinks(day, today, service)} ${await dayContent(ports, read, day)}`}
  `;
  const isRefused = read === undefined;
  return showPage(context, { title: "Diary", section: "diary", content, refused: isRefused }, isRefused ? 422 : 200);
};

interface Chooser {
  readonly day: string;
  readonly service: string;
  readonly services: readonly ServiceChoice[];
  readonly error: string | undefined;
}

function chooser({ day, service, services, error }: Chooser): Html {
  const options = [["", "All services"], ...services.map(({ id, name }) => [id, name] as const)] as const;
  return html`<form class="console-chooser" action="${paths.diary}" method="get" novalidate>
    ${textField({ name: "day", label: "Day", hint: "For example, 2026-06-01", value: day, error })}
    ${selectField({ name: "service", label: "Service", value: service }, options)}
    <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">Show</button>
  </form>`;
}

function dayLinks(day: string, today: string, service: string): Html {
  const link = (to: string, text: string) => html`<li><a href="${paths.diaryOf(to, service)}">${text}</a></li>`;
  return html`<nav aria-label="Days">
    <ul class="console-days">
      ${link(addDays(day, -1), "Previous day")} ${day === today ? "" : link(today, "Today")}
      ${link(addDays(day, 1), "Next day")}
    </ul>
  </nav>`;
}

async function dayContent(ports: ConsolePorts, { schedules, cut }: Day, day: string): Promise<Content> {
  if (schedules.length === 0) return emptyDay(ports, day);
  const now = ports.clock().getTime();
  return html`${summary(schedules)}
  ${cut ? notice(html`<p>There are more slots than are shown: choose a service.</p>`) : ""}
  ${schedules.map((schedule) => scheduleSection(schedule, now))}`;
}

function summary(schedules: readonly DaySchedule[]): Html {
  const slots = schedules.flatMap((schedule) => schedule.slots);
  const booked = slots.filter(({ booked }) => booked !== undefined).length;
  const free = slots.filter(({ status }) => status === "free").length;
  const cancelled = slots.reduce((sum, slot) => sum + slot.cancelled.length, 0);
  const figure = (count: number, name: string) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${count}</dd>
    </div>`;
  return html`<dl class="console-figures">
    ${figure(slots.length, "Slots")} ${figure(free, "Free")} ${figure(booked, "Booked")}
    ${figure(slots.length - free - booked, "Busy or blocked")} ${figure(cancelled, "Cancelled")}
  </dl>`;
}

function scheduleSection({ service, serviceId, clinician, slots }: DaySchedule, now: number): Html {
  return html`<section class="console-schedule">
    <h2 class="nhsuk-heading-m">
      ${service}
      <span class="nhsuk-caption-m"
        >${[clinician, serviceId && `service ${serviceId}`].filter(Boolean).join(", ")}</span
      >
    </h2>
    <ul class="console-slots">
      ${slots.map((slot) => slotTile(slot, now))}
    </ul>
  </section>`;
}

async function emptyDay({ appointments, clock }: ConsolePorts, day: string): Promise<Html> {
  const coming = await appointments.searchSlots({ statuses: [], from: clock().getTime(), limit: 1 });
  const next = coming.ok ? coming.slots[0] : undefined;
  const hint =
    next === undefined
      ? html`<p>There are no slots to come at all. <a href="${paths.sandbox}">Import samples</a> to have some.</p>`
      : html`<p>
          The next slots are on
          <a href="${paths.diaryOf(londonDay(next.start))}">${longDay(next.start)}</a>.
        </p>`;
  return emptyState(`No slots on ${longDay(noonOf(day))}`, hint);
}

function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
