import { appointmentOf } from "../appointments.ts";
import {
  answers,
  booking,
  given,
  readingVersion,
  withBody,
  withHeader,
  withoutHeader,
  withResource,
  withStatus,
} from "../breakage.ts";
import type { Fault } from "../failing-cases.ts";

const booked = given(booking, 201);

/** What can be wrong with the answer to a booking that succeeded. */
export const bookAnswerFaults: readonly Fault[] = [
  { what: "answers a booking with 200", breakage: answers(booked, withStatus(200)), found: ["BOOK-03"] },
  {
    what: "gives no Location",
    breakage: answers(booked, withoutHeader("Location")),
    found: ["BOOK-04", "BOOK-05", "BOOK-10"],
  },
  {
    what: "gives a relative Location",
    breakage: answers(booked, (told, asked) =>
      withHeader("Location", new URL(told.headers.get("Location") ?? "").pathname)(told, asked),
    ),
    found: ["BOOK-04"],
  },
  {
    what: "gives a Location without the version",
    breakage: answers(booked, (told, asked) =>
      withHeader("Location", (told.headers.get("Location") ?? "").replace(/\/_history.*/, ""))(told, asked),
    ),
    found: ["BOOK-04"],
  },
  { what: "gives no ETag", breakage: answers(booked, withoutHeader("ETag")), found: ["BOOK-08-etag"] },
  { what: "gives a strong ETag", breakage: answers(booked, withHeader("ETag", '"1"')), found: ["BOOK-08-etag"] },
  {
    what: "gives no Last-Modified",
    breakage: answers(booked, withoutHeader("Last-Modified")),
    found: ["BOOK-08-modified"],
  },
  {
    what: "gives a Last-Modified that is no HTTP date",
    breakage: answers(booked, withHeader("Last-Modified", "2026-06-01T08:30:00Z")),
    found: ["BOOK-08-modified"],
  },
  {
    what: "gives a Last-Modified of another time",
    breakage: answers(booked, withHeader("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT")),
    found: ["BOOK-08-modified"],
  },
  {
    what: "gives no Content-Location",
    breakage: answers(booked, withoutHeader("Content-Location")),
    found: ["BOOK-09"],
  },
  {
    what: "lets the URL in the Location lead nowhere",
    breakage: answers(readingVersion, withStatus(404), withoutHeader("ETag"), withBody("{}")),
    found: ["BOOK-05", "VER-01", "VREAD-01", "VREAD-01-etag"],
  },
  {
    what: "takes no update at the URL in the Location",
    breakage: answers(({ method, path }) => method === "PUT" && path.includes("_history"), withStatus(405)),
    found: ["BOOK-10"],
  },
  {
    what: "answers with no body",
    breakage: answers(booked, withBody("")),
    found: ["BOOK-07", "BOOK-07-minimal"],
  },
  {
    what: "answers with no body where none is preferred",
    breakage: answers(
      (asked, told) => booked(asked, told) && asked.headers.get("Prefer") === "return=minimal",
      withBody(""),
    ),
    found: ["BOOK-07-minimal"],
  },
  {
    what: "gives every booking the same id",
    breakage: answers(
      booked,
      withResource((appointment) => ({ ...appointment, id: "same" })),
    ),
    found: ["BOOK-06"],
    only: ["BOOK-06"],
  },
  {
    what: "does not say when a booking was made",
    breakage: answers(
      booked,
      withResource(({ created: _created, ...appointment }) => appointment),
    ),
    found: ["BOOK-18", "BOOK-18-replaced"],
    only: ["BOOK-18"],
  },
  {
    what: "believes what the consumer says about when a booking was made",
    breakage: answers(
      (asked, told) => booked(asked, told) && appointmentOf(asked).created !== undefined,
      withResource((appointment, asked) => ({ ...appointment, created: appointmentOf(asked).created })),
    ),
    found: ["BOOK-18-replaced"],
  },
  {
    what: "gives a patient without an NHS number no identifier",
    breakage: answers(
      (asked, told) => booked(asked, told) && !asked.body.includes("nhs-number"),
      withResource((appointment, asked) => ({ ...appointment, contained: appointmentOf(asked).contained })),
    ),
    found: ["BOOK-59"],
  },
  {
    what: "says that its own identifier is an NHS number",
    breakage: answers(booked, (told) => ({
      ...told,
      body: told.body.replace(/https:[^"]+\/Id\/patient/, "https://fhir.nhs.uk/Id/nhs-number"),
    })),
    found: ["BOOK-59"],
  },
];
