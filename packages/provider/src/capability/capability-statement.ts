import type { Interaction } from "@careslot/appointments";
import type { Resource } from "@careslot/fhir";
import { careConnectProfiles } from "@careslot/profiles";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import { version } from "../version.ts";
import { appointmentParameters, slotIncludes, slotParameters } from "./search-parameters.ts";

/** The version of the NHS Booking API that is implemented, and when this statement of it last changed. */
const specification = { version: "2.0.4", date: "2026-11-21" };

/** FHIR's code for what a route does. */
const codes: Readonly<Record<Exclude<Interaction, "metadata" | "unknown">, readonly [type: string, code: string]>> = {
  "search-slot": ["Slot", "search-type"],
  "search-appointment": ["Appointment", "search-type"],
  "create-appointment": ["Appointment", "create"],
  "read-appointment": ["Appointment", "read"],
  "vread-appointment": ["Appointment", "vread"],
  "history-appointment": ["Appointment", "history-instance"],
  "update-appointment": ["Appointment", "update"],
};

/** The CapabilityStatement: what runs here, as the routes say, and no more than that (META-02, META-03, META-06, META-07). */
export function capabilityStatement(routes: readonly Pick<Route, "interaction">[], settings: Settings): Resource {
  return {
    resourceType: "CapabilityStatement",
    version: specification.version,
    name: "Care Connect",
    status: "active",
    date: specification.date,
    publisher: "Careslot",
    contact: [{ name: "Careslot" }],
    description: "A provider of the NHS Booking API: search for slots; book, read and cancel appointments.",
    copyright: "Careslot contributors, Apache-2.0",
    kind: "capability",
    software: { name: "Careslot", version, releaseDate: specification.date },
    fhirVersion: "3.0.1",
    acceptUnknown: "both",
    format: ["application/fhir+json", "application/fhir+xml"],
    profile: Object.values(careConnectProfiles).map((reference) => ({ reference })),
    rest: [
      {
        mode: "server",
        documentation: `Service root: ${settings.baseUrl}. A booking and a cancellation are each one transaction: all of it is stored, or nothing. An update must carry If-Match and may only cancel.`,
        security: { cors: false, description: whoNeedsToken(settings) },
        resource: [
          {
            type: "Appointment",
            profile: { reference: careConnectProfiles["Appointment"] },
            interaction: interactions(routes, "Appointment"),
            versioning: "versioned-update",
            readHistory: true,
            updateCreate: false,
            conditionalCreate: false,
            conditionalUpdate: false,
            searchParam: appointmentParameters,
          },
          {
            type: "Slot",
            profile: { reference: careConnectProfiles["Slot"] },
            interaction: interactions(routes, "Slot"),
            searchInclude: slotIncludes,
            searchParam: slotParameters,
          },
        ],
      },
    ],
  };
}

function whoNeedsToken({ strict = [] }: Settings): string {
  const exception = strict.includes("metadata-token") ? "" : " but this one";
  return `Every request${exception} carries an NHS JSON Web Token.`;
}

function interactions(
  routes: readonly Pick<Route, "interaction">[],
  type: string,
): readonly { readonly code: string }[] {
  const offered = routes.flatMap(({ interaction }) =>
    interaction === "metadata" || interaction === "unknown" ? [] : [codes[interaction]],
  );
  const ofType = offered.filter(([resource]) => resource === type).map(([, code]) => code);
  return [...new Set(ofType)].map((code) => ({ code }));
}
