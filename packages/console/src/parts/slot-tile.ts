import { html } from "hono/html";
import type { DaySlot } from "../diary/read-day.ts";
import { paths } from "../paths.ts";
import type { Content, Html } from "./html.ts";
import { tag } from "./tag.ts";
import { clockTime } from "./time.ts";

/** A slot of the diary: when, what has become of it, and where to go from it. */
export function slotTile(slot: DaySlot, now: number): Html {
  const { start, end, booked, cancelled } = slot;
  return html`<li class="console-slot console-slot--${kindOf(slot)}">
    <span class="console-slot__time"
      ><time datetime="${new Date(start).toISOString()}">${clockTime(start)}</time><span aria-hidden="true">–</span
      ><span class="nhsuk-u-visually-hidden"> to </span>${clockTime(end)}</span
    >
    ${statusOf(slot)}
    ${booked === undefined ? "" : html`<a href="${paths.appointment(booked.id)}">Appointment${at(start)}</a>`}
    ${slot.status === "free" && start > now ? html`<a href="${paths.bookSlot(slot.id)}">Book${at(start)}</a>` : ""}
    ${cancelled.map(
      ({ id }, index) =>
        html`<a href="${paths.appointment(id)}"
          >Cancelled${cancelled.length > 1 ? ` ${index + 1}` : ""}${at(start)}</a
        >`,
    )}
  </li>`;
}

/** Tells links of the same words apart for those who hear them one by one. */
function at(start: number): Html {
  return html`<span class="nhsuk-u-visually-hidden"> at ${clockTime(start)}</span>`;
}

function kindOf({ status, booked }: DaySlot): string {
  if (booked !== undefined) return "booked";
  return status === "free" ? "free" : "other";
}

function statusOf({ status, booked }: DaySlot): Content {
  if (booked !== undefined) return tag("Booked", "taken");
  switch (status) {
    case "free":
      return tag("Free", "good");
    case "busy-unavailable":
      return tag("Blocked", "warning");
    case "busy":
      return tag("Busy", "neutral");
    default:
      return tag(status, "neutral");
  }
}
