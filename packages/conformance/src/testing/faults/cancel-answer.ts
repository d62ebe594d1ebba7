import type { Resource } from "@careslot/fhir";
import { appointmentOf, slotNameIn } from "../appointments.ts";
import {
  answers,
  booking,
  type Breakage,
  cancelling,
  given,
  searching,
  withBody,
  withHeader,
  withoutHeader,
  withStatus,
} from "../breakage.ts";
import type { Fault } from "../failing-cases.ts";
import { resourceOf } from "../handler.ts";

const cancelled = given(cancelling, 200);

/** What can be wrong with the answer to a cancellation that succeeded, and with what comes of it. */
export const cancelAnswerFaults: readonly Fault[] = [
  { what: "answers a cancellation with 202", breakage: answers(cancelled, withStatus(202)), found: ["CAN-03"] },
  {
    what: "gives a cancellation no Location",
    breakage: answers(cancelled, withoutHeader("Location")),
    found: ["CAN-04"],
  },
  {
    what: "gives a cancellation the Location of the first version",
    breakage: answers(cancelled, (told, asked) =>
      withHeader("Location", (told.headers.get("Location") ?? "").replace(/2$/, "1"))(told, asked),
    ),
    found: ["CAN-04"],
  },
  { what: "answers a cancellation with no body", breakage: answers(cancelled, withBody("")), found: ["CAN-07"] },
  {
    what: "gives a cancellation no ETag",
    breakage: answers(cancelled, withoutHeader("ETag")),
    found: ["CAN-08-etag"],
  },
  {
    what: "gives a cancellation no Last-Modified",
    breakage: answers(cancelled, withoutHeader("Last-Modified")),
    found: ["CAN-08-modified"],
  },
  {
    what: "gives a cancellation no Content-Location",
    breakage: answers(cancelled, withoutHeader("Content-Location")),
    found: ["CAN-09"],
  },
  {
    what: "loses the description of what is cancelled",
    breakage: answers(
      () => true,
      (told) => ({ ...told, body: JSON.stringify(withoutDescription(resourceOf(told))) }),
    ),
    found: ["CAN-12"],
  },
  {
    what: "keeps the slot of a cancelled appointment busy",
    breakage: answers(
      ({ path }) => path.includes("&start=2"),
      (told) => ({ ...told, body: told.body.replaceAll('"free"', '"busy"') }),
    ),
    found: ["CAN-16", "SLOT-04-free"],
  },
  { what: "books no slot a second time", breakage: bookingOnce(), found: ["CAN-16-bookable", "CAN-23-slot"] },
  { what: "frees the slot when a second cancellation is refused", breakage: freeing(), found: ["CAN-23-slot"] },
];

/** Takes the description out of every cancelled appointment, wherever it stands. */
function withoutDescription(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDescription);
  if (typeof value !== "object" || value === null) return value;
  const { description, ...rest } = value as Partial<Resource>;
  const gone = rest["status"] === "cancelled" || description === undefined;
  const members = Object.entries(rest).map(([name, member]) => [name, withoutDescription(member)]);
  return Object.fromEntries(gone ? members : [...members, ["description", description]]);
}

function bookingOnce(): Breakage {
  const booked = new Set<string>();
  return (provider) => async (asked) => {
    const name = booking(asked) ? slotNameIn(appointmentOf(asked)) : undefined;
    if (name === undefined) return provider(asked);
    const told = await provider(asked);
    if (told.status !== 201) return told;
    if (booked.has(name)) return { ...told, status: 422 };
    booked.add(name);
    return told;
  };
}

function freeing(): Breakage {
  const freed = new Set<string>();
  return (provider) => async (asked) => {
    const told = await provider(asked);
    if (given(cancelling, 422)(asked, told) && told.body.includes("cancelled already")) {
      freed.add(slotNameIn(appointmentOf(asked)) ?? "");
    }
    if (!searching(asked) || ![...freed].some((name) => told.body.includes(`"${name}"`))) return told;
    return { ...told, body: told.body.replaceAll('"busy"', '"free"') };
  };
}
