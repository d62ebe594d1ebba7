import type { AssuranceItem } from "./assurance-item.ts";
import { operationalItems } from "./operational-items.ts";
import { reportItems } from "./report-items.ts";

/** The items that are seen at the interface: who asks, what is searched, booked and cancelled, and how it is refused. */
const interfaceItems: readonly AssuranceItem[] = [
  {
    id: "P1",
    statement: "A token that is badly made, or lacks a mandatory claim, is refused.",
    requirements: ["JWT-29"],
    cases: ["BOOK-34", "BOOK-34-malformed", "JWT-29", "JWT-18", "JWT-20"],
  },
  {
    id: "P2",
    statement: "A token that has expired, or was issued in the future, is refused.",
    requirements: ["JWT-07", "JWT-09"],
    cases: ["JWT-07", "JWT-09"],
  },
  {
    id: "P3",
    statement: "A token for another provider is refused.",
    requirements: ["JWT-06"],
    cases: ["JWT-06"],
  },
  {
    id: "P4",
    statement: "A token whose scope does not fit the request is refused.",
    requirements: ["JWT-13"],
    cases: ["JWT-13", "JWT-13-search", "JWT-13-read", "JWT-13-cancel"],
  },
  {
    id: "P5",
    statement: "Every audit entry holds what the token says of organisation, user and system.",
    requirements: ["JWT-29"],
    cases: [],
    byHand: "Show the audit entries of this run: each with time, organisation, user, role and system as in its token.",
  },
  {
    id: "P7",
    statement: "Organisations that may not use the interface are refused, where the provider restricts them.",
    requirements: ["BOOK-35", "CAN-31"],
    cases: [],
    byHand: "Ask with a token of an organisation that may not, and show the 403 with its reason; or say that all may.",
  },
  {
    id: "P8",
    statement: "The CapabilityStatement can be read, is valid, and says what the system does.",
    requirements: ["META-01", "META-02"],
    cases: ["META-01", "META-02", "META-03", "META-07"],
  },
  {
    id: "P9",
    statement: "Answers come in JSON or XML, as asked for, and in JSON where nothing is said.",
    requirements: ["FMT-01", "FMT-02", "FMT-09"],
    cases: ["GEN-12", "FMT-09"],
  },
  {
    id: "P10",
    statement: "The service that is searched is one of those that are set up; another is refused.",
    requirements: ["SLOT-34"],
    cases: ["SLOT-34", "SLOT-34-names"],
  },
  {
    id: "P11, P13",
    statement: "A Schedule names its HealthcareService, and may name its practitioner and role.",
    requirements: ["SLOT-28"],
    cases: ["SLOT-10-schedule", "SLOT-28"],
  },
  {
    id: "P12",
    statement: "A Bundle holds only what belongs to its slots, each resource once.",
    requirements: ["SLOT-30"],
    cases: ["SLOT-30", "SLOT-30-once"],
  },
  {
    id: "P14, P18, P23",
    statement: "Every Slot conforms, and meets the times and the status that were asked for.",
    requirements: ["SLOT-25", "SLOT-09"],
    cases: ["SLOT-24", "SLOT-25", "SLOT-25-profile", "SLOT-04-free", "SLOT-05", "SLOT-06-gt", "SLOT-06-lt"],
  },
  {
    id: "P19",
    statement: "Practitioner, role, service and organisation come along where the search asks for them.",
    requirements: ["SLOT-10"],
    cases: ["SLOT-10-service", "SLOT-10-practitioner", "SLOT-10-role", "SLOT-10-organisation", "SLOT-12"],
  },
  {
    id: "P24",
    statement: "A booking is one request that happens whole or not at all, with nothing to prepare.",
    requirements: ["BOOK-21", "BOOK-22"],
    cases: ["BOOK-21", "BOOK-26"],
  },
  {
    id: "P25",
    statement: "A booked slot becomes busy, and the appointment is kept.",
    requirements: ["BOOK-20"],
    cases: ["BOOK-20", "READ-01"],
  },
  {
    id: "P26",
    statement: "A booking that succeeds is answered with 201, its URL and the appointment.",
    requirements: ["BOOK-03"],
    cases: ["BOOK-03", "BOOK-04", "BOOK-07"],
  },
  {
    id: "P27",
    statement: "Each appointment has an id of its own, made by the provider.",
    requirements: ["BOOK-06", "GEN-06"],
    cases: ["BOOK-06"],
  },
  {
    id: "P29",
    statement: "A booking of a slot that is no longer free is refused with 422, which says so.",
    requirements: ["BOOK-30"],
    cases: ["BOOK-30", "BOOK-30-outcome"],
  },
  {
    id: "P31",
    statement: "A cancellation is stored as submitted under a new version, and the earlier version is kept.",
    requirements: ["CAN-03", "CAN-08", "CAN-11", "CAN-14"],
    cases: ["CAN-03", "CAN-07", "CAN-08-etag", "CAN-08-modified", "CAN-12", "VER-01"],
  },
  {
    id: "P35",
    statement: "Requests that fail are logged; malformed ones as the consumer's fault, with its organisation.",
    requirements: ["ERR-07"],
    cases: [],
    byHand: "Show the log entries of the refused requests of this run, each with the organisation that asked.",
  },
  {
    id: "P36",
    statement: "Every refusal carries an OperationOutcome with id, severity, code and diagnostics.",
    requirements: ["ERR-01", "ERR-02"],
    cases: ["ERR-01", "ERR-02", "ERR-03"],
  },
];

/** All there is to show: the 26 provider assurance items, then what the operational test plan asks of people. */
export const items: readonly AssuranceItem[] = [...interfaceItems, ...reportItems, ...operationalItems];
