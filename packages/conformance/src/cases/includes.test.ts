import type { Resource } from "@careslot/fhir";
import { answers, withResource, withStatus } from "../testing/breakage.ts";
import { proveCases } from "../testing/prove-cases.ts";
import { asking, type Change, type Entry, entriesOf, rewriting } from "../testing/searches.ts";
import { includesArea } from "./includes.ts";

/** Searches with these includes and no others. */
const including = (...values: readonly string[]) =>
  asking(new RegExp(`status=free${values.map((value) => `&_include(?::iterate)?=${value}`).join("")}$`));

const service = "Schedule:actor:HealthcareService";

proveCases(includesArea, [
  {
    what: "keeps its schedules to itself",
    breakage: answers(including("Slot:schedule"), leavingOut("Schedule")),
    found: ["SLOT-10-schedule"],
  },
  {
    what: "keeps its services to itself",
    breakage: answers(asking(/:iterate=Schedule:actor:HealthcareService$/), leavingOut("HealthcareService")),
    found: ["SLOT-10-service"],
  },
  {
    what: "keeps its practitioners to itself",
    breakage: answers(including("Slot:schedule", "Schedule:actor:Practitioner"), leavingOut("Practitioner")),
    found: ["SLOT-10-practitioner"],
  },
  {
    what: "keeps the roles of its practitioners to itself",
    breakage: answers(including("Slot:schedule", "Schedule:actor:PractitionerRole"), leavingOut("PractitionerRole")),
    found: ["SLOT-10-role"],
  },
  {
    what: "keeps the organisation to itself",
    breakage: answers(
      including("Slot:schedule", service, "HealthcareService:Organization"),
      leavingOut("Organization"),
    ),
    found: ["SLOT-10-organisation"],
  },
  {
    what: "keeps its places to itself",
    breakage: answers(including("Slot:schedule", service, "HealthcareService:Location"), leavingOut("Location")),
    found: ["SLOT-10-location"],
  },
  {
    what: "wants iterate to follow a schedule",
    breakage: rewriting(/&_include=Schedule:actor:HealthcareService$/, ""),
    found: ["SLOT-13"],
  },
  {
    what: "gives schedules two services",
    breakage: answers(including("Slot:schedule"), withSchedules({ reference: `HealthcareService/2` })),
    found: ["SLOT-28"],
  },
  {
    what: "sends along what belongs to nothing",
    breakage: answers(
      asking(/Practitioner.+Location$/),
      withMore(() => strayOrganisation),
    ),
    found: ["SLOT-30"],
  },
  {
    what: "sends a resource along twice",
    breakage: answers(
      asking(/Practitioner.+Location$/),
      withMore((entries) => entries.find(({ resource }) => resource.resourceType === "Schedule")),
    ),
    found: ["SLOT-30-once"],
  },
  {
    what: "refuses includes that it does not know",
    breakage: answers(including("Slot:appointment-type"), withStatus(400)),
    found: ["SLOT-11"],
  },
  {
    what: "refuses a _revinclude",
    breakage: answers(asking(/_revinclude/), withStatus(400)),
    found: ["SLOT-14"],
  },
]);

function leavingOut(type: string): Change {
  return withResource((bundle) => ({
    ...bundle,
    entry: entriesOf(bundle).filter(({ resource }) => resource.resourceType !== type),
  }));
}

function withSchedules(actor: object): Change {
  return withResource((bundle) => ({
    ...bundle,
    entry: entriesOf(bundle).map((entry) =>
      entry.resource.resourceType === "Schedule"
        ? { ...entry, resource: { ...entry.resource, actor: [entry.resource["actor"], actor].flat() } }
        : entry,
    ),
  }));
}

function withMore(more: (entries: readonly Entry[]) => object | undefined): Change {
  return withResource((bundle) => ({ ...bundle, entry: [...entriesOf(bundle), more(entriesOf(bundle))] }));
}

const strayOrganisation: { readonly resource: Resource } = { resource: { resourceType: "Organization", id: "stray" } };
