import type { Answer } from "../http/answer.ts";
import type { Finding } from "../verdict.ts";
import { check } from "./check.ts";
import { resourceIn } from "./resource.ts";

/** Asserts that `Last-Modified` is an HTTP date, and the moment that the resource itself names, to the second. */
export function checkLastModified(answer: Answer): Finding {
  const header = answer.headers.get("last-modified");
  if (header === null) return "the header Last-Modified is missing";
  const time = Date.parse(header);
  if (new Date(time).toUTCString() !== header) return `the header Last-Modified is no HTTP date: ${header}`;
  const updated = resourceIn(answer, "Appointment")?.meta?.lastUpdated;
  return check(
    updated === undefined || Math.floor(Date.parse(updated) / 1000) * 1000 === time,
    `the header Last-Modified is ${header}, yet meta.lastUpdated is ${updated}`,
  );
}
