import { appointmentParameters, slotIncludes, slotParameters } from "../capability/search-parameters.ts";
import type { Settings } from "../ports.ts";
import type { Parameter, Schema } from "./open-api.ts";

type Told = Partial<Pick<Parameter, "description" | "style" | "explode" | "example">> & { readonly schema: Schema };

const text: Schema = { type: "string" };
const version: Schema = { type: "string", pattern: "^[1-9][0-9]{0,8}$" };
const id: Schema = { type: "string", pattern: "^[A-Za-z0-9.-]{1,64}$" };

/** What the CapabilityStatement leaves unsaid about a search parameter. */
const told: Readonly<Record<string, Told>> = {
  service: { schema: text, example: "2000000001" },
  status: {
    description: "Any of these statuses, divided by commas (SLOT-04).",
    schema: {
      type: "array",
      items: { type: "string", enum: ["busy", "free", "busy-unavailable", "busy-tentative", "entered-in-error"] },
    },
    style: "form",
    explode: false,
    example: ["free"],
  },
  start: {
    description:
      "When a slot starts: a date or an instant with its offset, behind one of the prefixes `ge`, `gt`, `le`, `lt`, `eq`, `ne`, `sa`, `eb`, `ap`, or none. Two of them are a window (SLOT-05, SLOT-06).",
    schema: { type: "array", items: { type: "string" } },
    style: "form",
    explode: true,
    example: ["ge2026-06-02T00:00:00Z", "lt2026-06-03T00:00:00Z"],
  },
  identifier: { schema: text, example: "https://fhir.nhs.uk/Id/nhs-number|9476719931" },
  _id: { schema: id },
  version: { schema: version },
};

const searched = (parameters: typeof slotParameters): readonly Parameter[] =>
  parameters.map(({ name, documentation = "" }) => ({
    name,
    in: "query",
    description: documentation,
    ...(told[name] ?? { schema: text }),
  }));

/** What slots are searched by, what comes along, and how many on a page. */
export const slotQuery: readonly Parameter[] = [
  ...searched(slotParameters),
  {
    name: "_include",
    in: "query",
    description:
      "What to send along with the slots; `_include:iterate` and `_include:recurse` mean the same (SLOT-10).",
    schema: { type: "array", items: { type: "string", examples: slotIncludes } },
    style: "form",
    explode: true,
    example: slotIncludes.slice(0, 1),
  },
  {
    name: "_count",
    in: "query",
    description: "Most slots on a page. Where there are more, the Bundle has a `next` link (SLOT-21).",
    schema: { type: "integer", minimum: 1, maximum: 999_999_999 },
    example: 50,
  },
];

/** What appointments are searched by: one patient, or one appointment. */
export const appointmentQuery: readonly Parameter[] = searched(appointmentParameters);

/** Tells of a parameter of a search whether the settings demand it (D-41). */
export function demanded({ strict = [] }: Settings): (parameter: Parameter) => Parameter {
  return (parameter) =>
    parameter.name === "service" && strict.includes("service") ? { ...parameter, required: true } : parameter;
}

/** On every request. */
export const generalQuery: readonly Parameter[] = [
  {
    name: "_format",
    in: "query",
    description: "The format of the answer: it wins over `Accept` (FMT-04, FMT-05).",
    schema: { type: "string", examples: ["json", "xml", "application/fhir+json", "application/fhir+xml"] },
    example: "json",
  },
  {
    name: "_pretty",
    in: "query",
    description: "`true` lays the answer out for people.",
    schema: { type: "string", enum: ["true", "false"] },
  },
];

const inPath: Readonly<Record<string, Pick<Parameter, "description" | "schema">>> = {
  id: { description: "The id of the Appointment (GEN-06).", schema: id },
  vid: { description: "The id of one version of it (VREAD-01).", schema: version },
};

/** The variable parts of a path of the route table. */
export function pathParameters(path: string): readonly Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    ...(inPath[name] ?? { description: "", schema: text }),
  }));
}
