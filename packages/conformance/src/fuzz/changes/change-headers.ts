import { headerOf, inEitherFormat, type Message, withHeader, withoutHeader } from "../message.ts";
import { oddText } from "../odd-texts.ts";
import type { Random } from "../random.ts";
import { headerText } from "./change-token.ts";
import { headerNames, headerValues, oddHeaders } from "./odd-headers.ts";

type HeaderChange = (message: Message, random: Random) => Message;

/** Changes the headers of a message; it stays a message. */
export function changeHeaders(message: Message, random: Random): Message {
  const changed = random.pick(headerChanges)(message, random);
  const isClear = ["Accept", "Content-Type", "Host"].every(
    (name) => valuesOf(changed, name) === valuesOf(message, name),
  );
  return isClear ? changed : inEitherFormat(changed);
}

const headerChanges: readonly HeaderChange[] = [
  (message, random) => withoutHeader(message, random.pick(message.headers)[0]),
  (message, random) => appended(message, ...random.pick(message.headers)),
  (message, random) => appended(message, random.pick(message.headers)[0], headerText(oddText(random))),
  (message, random) => withHeader(message, random.pick(message.headers)[0], headerText(oddText(random))),
  withUsual,
  withUsual,
  withUsual,
  (message, random) => appended(message, ...random.pick(headerValues)),
  (message, random) => withHeader(message, ...random.pick(oddHeaders)),
  (message, random) => {
    const name = random.pick(headerNames);
    return withHeader(
      message,
      name,
      (headerOf(message, name) ?? "x").repeat(random.pick([2, 40, 700, 17_000])).slice(0, 40_000),
    );
  },
  (message, random) => ({
    ...message,
    headers: [
      ...message.headers,
      ...Array.from({ length: random.pick([60, 400, 2_100]) }, (_, index) => [`X-${index}`, "1"] as const),
    ],
  }),
  (message, random) => ({ ...message, method: random.pick(methods) }),
];

function withUsual(message: Message, random: Random): Message {
  return withHeader(message, ...random.pick(headerValues));
}

function appended(message: Message, name: string, value: string): Message {
  return { ...message, headers: [...message.headers, [name, value]] };
}

function valuesOf({ headers }: Message, wanted: string): string {
  return headers
    .filter(([name]) => name.toLowerCase() === wanted.toLowerCase())
    .map(([, value]) => value)
    .join("\n");
}

const methods = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "SEARCH",
  "LINK",
  "PURGE",
];
