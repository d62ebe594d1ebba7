import { join } from "node:path";
import { type Resource, writeResource } from "@careslot/fhir";
import { exampleBooking } from "./example-booking.ts";

/** What the commands are made for: one free slot, and tokens that may be used on it. */
export interface CurlExample {
  readonly baseUrl: string;
  readonly serviceId: string;
  readonly slot: Resource;
  /** May search for slots. */
  readonly searchToken: string;
  /** May book, read and cancel. */
  readonly writeToken: string;
  /** Folder where one command leaves what the next one needs. */
  readonly folder: string;
  readonly now: Date;
}

/** One command of the walk: a single line for bash, curl and POSIX tools only. */
export interface Step {
  readonly title: string;
  readonly command: string;
}

/** The walk of an appointment. Each command works once those before it have run, in whatever shell they did. */
export function curlCommands(example: CurlExample): readonly Step[] {
  const { baseUrl, slot, serviceId, folder } = example;
  const search = bearer(example.searchToken);
  const write = bearer(example.writeToken);
  const bookedHeaders = quoted(join(folder, "booked-headers.txt"));
  const readBody = quoted(join(folder, "read.json"));
  const appointment = `$(sed -n 's|^[Ll]ocation: \\(.*\\)/_history/.*|\\1|p' ${bookedHeaders})`;
  const booking = quoted(writeResource(exampleBooking(slot, example.now), "json"));
  const cancelled = `"$(sed 's/"status": *"booked"/"status":"cancelled"/' ${readBody})"`;
  return [
    { title: "Search for free slots", command: curl(quoted(`${baseUrl}/Slot?${query(serviceId, slot)}`), search) },
    {
      title: "Book one of them",
      command: curl(`-X POST ${quoted(`${baseUrl}/Appointment`)} -D ${bookedHeaders}`, json, data(booking), write),
    },
    { title: "Read the appointment", command: `${curl(`"${appointment}"`, write)} | tee ${readBody}` },
    { title: "Read its version 1", command: curl(`"${appointment}/_history/1"`, write) },
    {
      title: "Cancel it, giving back what was read with another status",
      command: curl(`-X PUT "${appointment}"`, `-H 'If-Match: W/"1"'`, json, data(cancelled), write),
    },
  ];
}

/** The status goes to standard error, the answer to standard output. */
const showStatus = `-w '\\n%{stderr}HTTP %{http_code}\\n'`;

const json = "-H 'Content-Type: application/fhir+json'";

function curl(...parts: readonly string[]): string {
  return ["curl -sS", showStatus, ...parts].join(" ");
}

function data(word: string): string {
  return `--data-binary ${word}`;
}

function bearer(token: string): string {
  return `-H ${quoted(`Authorization: Bearer ${token}`)}`;
}

/** The hour that begins with the slot. */
function query(serviceId: string, { start }: Resource): string {
  const from = Temporal.Instant.from(String(start));
  const window = `start=ge${from.toString()}&start=lt${from.add({ hours: 1 }).toString()}`;
  return `schedule.actor:healthcareservice=${serviceId}&status=free&${window}`;
}

/** A word that bash takes as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
