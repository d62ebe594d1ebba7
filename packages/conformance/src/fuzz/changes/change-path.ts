import { queryParameters } from "./change-query.ts";
import { oddText } from "../odd-texts.ts";
import type { Random } from "../random.ts";
import { percentEncoded } from "./percent-encoded.ts";
import { inserted } from "./splice.ts";

type TextChange = (text: string, random: Random) => string;

/** Changes a path, now and then into one with a query. */
export function changePath(path: string, random: Random): string {
  return random.pick(pathChanges)(path, random);
}

const pathChanges: readonly TextChange[] = [
  (path, random) => withSegment(path, random, percentEncoded(oddText(random))),
  (path, random) => withSegment(path, random, percentEncoded(oddText(random))),
  (path, random) => withSegment(path, random, random.pick(segments)),
  (path, random) => withSegment(path, random, random.pick(segments)),
  (path, random) =>
    inserted(
      path,
      random,
      random.pick([
        "%00",
        "%zz",
        "%",
        "%2f",
        "%2e",
        "/",
        "//",
        "..",
        "%C3%28",
        "%F0%9F%98%80",
        ";a=b",
        "\\",
        "%0d%0a",
        "|",
      ]),
    ),
  (path, random) => path.replace(/[A-Za-z]/g, (letter) => (random.chance(0.3) ? percent(letter) : letter)),
  (path) => path.toLowerCase(),
  (path) => `${path}/`,
  (path) => `/.${path}`,
  (path, random) => `${path}?${random.pick(queryParameters)}=${percentEncoded(oddText(random))}`,
  (path, random) => path + "/a".repeat(random.pick([1, 50, 4_000])),
  (path, random) =>
    `${path}${random.pick(["/_history", "/_history/1", "/_history/0", "/_search", "/$validate", "/Slot", "#x"])}`,
  (_, random) =>
    random.pick(["/", "//", "/STU3", "*", "/metadata", "/%", "/../../etc/passwd", "/healthz/../x", "http://", "x"]),
];

const segments = [
  "0",
  "-1",
  "01",
  "1.0",
  "1e1",
  "2",
  "99999999999999999999",
  "9".repeat(64),
  "a".repeat(65),
  ".",
  "..",
  "%2e%2e",
  "%2E",
  "_history",
  "_search",
  "$everything",
  "__proto__",
  "constructor",
  "%5B%5D",
  "%E2%80%AE",
  "%ED%A0%80",
  "Appointment",
  "Slot",
  "*",
];

function withSegment(path: string, random: Random, segment: string): string {
  const parts = path.split("/");
  return parts.with(random.below(parts.length), segment).join("/");
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}
