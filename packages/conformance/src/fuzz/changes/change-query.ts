import { oddText } from "../odd-texts.ts";
import type { Random } from "../random.ts";
import { percentEncoded } from "./percent-encoded.ts";
import { inserted } from "./splice.ts";

type TextChange = (text: string, random: Random) => string;

/** Changes a query that is there: its names, its values, or how they are written. */
export function changeQuery(query: string, random: Random): string {
  return random.pick(queryChanges)(query, random);
}

const queryChanges: readonly TextChange[] = [
  (query, random) => changedPair(query, random, ([name]) => `${name}=${percentEncoded(oddText(random))}`),
  (query, random) => changedPair(query, random, ([name]) => `${name}=${percentEncoded(oddText(random))}`),
  (query, random) => changedPair(query, random, ([name, value]) => `${name}=${random.pick(prefixes)}${value}`),
  (query, random) => changedPair(query, random, ([, value]) => `${random.pick(queryParameters)}=${value}`),
  (query, random) =>
    changedPair(
      query,
      random,
      ([name, value]) =>
        `${name}${random.pick([":exact", ":missing", ":", ".", ":not", "[]", "%00", ":a:b"])}=${value}`,
    ),
  (query, random) => changedPair(query, random, () => ""),
  (query, random) => changedPair(query, random, ([name]) => name),
  (query, random) => changedPair(query, random, ([name, value]) => `${name}=${value}&${name}=${value}`),
  (query, random) =>
    inserted(
      query,
      random,
      random.pick(["%", "%zz", "%C3", "+", ";", "&", "&&", "=", "%00", "%26", "#", "[]", "\u00e9"]),
    ),
  (query, random) => `${query}&${random.pick(queryParameters)}=${percentEncoded(oddText(random))}`,
  (query, random) => `${query}&${random.pick(queryParameters)}=${random.pick(values)}`,
  (query, random) => `${query}&${random.pick(queryParameters)}=${random.pick(values)}`,
  (query, random) => `${query}&${`${random.pick(queryParameters)}=1&`.repeat(random.pick([10, 200, 500]))}`,
];

const prefixes = ["gt", "ge", "lt", "le", "eq", "ne", "sa", "eb", "ap", "GE", "", ",", "\\,", "|", "ge ", "%2B", "zz"];

/** Names of parameters, most of which the booking interface knows. */
export const queryParameters: readonly string[] = [
  "schedule.actor:healthcareservice",
  "service",
  "status",
  "start",
  "_include",
  "_include:recurse",
  "_revinclude",
  "_count",
  "_page",
  "_format",
  "_pretty",
  "_id",
  "_lastUpdated",
  "_sort",
  "_summary",
  "_elements",
  "_total",
  "patient",
  "patient.identifier",
  "identifier",
  "_getpages",
  "_has:Appointment:slot:status",
  "_filter",
  "_query",
  "__proto__",
  "constructor",
  "schedule",
  "cursor",
  "",
  "date",
];

const values = [
  "0",
  "-1",
  "1",
  "1000000",
  "99999999999999999999",
  "1e9",
  "xml",
  "json",
  "application/fhir%2Bxml",
  "application/fhir+json",
  "ttl",
  "true",
  "Slot:schedule",
  "Schedule:actor:HealthcareService",
  "*",
  "Slot:*",
  "HealthcareService.location",
  "https://fhir.nhs.uk/Id/nhs-number|9476719931",
  "ge2026-01-01",
  "ge0000",
  "le9999-12-31",
  "lt2026-06-01T00:00:00Z",
  "free,busy",
  "a,".repeat(500),
  "-_id",
  "data",
];

function changedPair(query: string, random: Random, change: (pair: readonly [string, string]) => string): string {
  const pairs = query.split("&");
  const at = random.below(pairs.length);
  const [name = "", ...value] = (pairs[at] ?? "").split("=");
  return pairs.with(at, change([name, value.join("=")])).join("&");
}
