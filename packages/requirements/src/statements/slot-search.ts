import {
  assurance,
  bundlePage,
  decided,
  guideErrors,
  guideSlots,
  guideTimes,
  patientSearchPage,
  schedulePage,
  searchPage,
  slotPage,
  toolkit,
} from "./pages.ts";
import type { Statements } from "./statement.ts";

/** `GET [base]/Slot`. */
export const slotSearch: Statements = {
  "SLOT-01": [searchPage, "A search is answered with 200 and a searchset Bundle of the slots that meet its criteria."],
  "SLOT-02": [
    searchPage,
    "Slots are searched by service: the id of the HealthcareService that their schedule is of, as service or schedule.actor:healthcareservice.",
  ],
  "SLOT-03": [searchPage, "A search may leave any of its parameters out."],
  "SLOT-04": [searchPage, "Slots of any status can be searched for, and of several at once with commas in between."],
  "SLOT-05": [
    searchPage,
    "The start of a slot is searched by a date and time; two start parameters with prefixes make a window.",
  ],
  "SLOT-06": [searchPage, "The prefixes ge, gt, le and lt are understood; a time without one is meant exactly."],
  "SLOT-07": [searchPage, "Values are percent-encoded; a space where the plus of an offset was meant does no harm."],
  "SLOT-09": [assurance, "Every slot that is answered meets the times and the status that were asked for."],
  "SLOT-10": [
    searchPage,
    "A search may ask for the schedules of the slots, their practitioners, roles and services, and for the organisation and the location of a service.",
  ],
  "SLOT-11": [searchPage, "An include that is not supported is no error; only what is supported comes along."],
  "SLOT-12": [toolkit, "Related resources come only where the search asks to include them."],
  "SLOT-13": [toolkit, "Includes are understood with the modifier iterate, with recurse, and without one."],
  "SLOT-14": [toolkit, "A _revinclude is accepted."],
  "SLOT-17": [guideSlots, "A slot that is offered can be booked: consumers filter nothing."],
  "SLOT-19": [bundlePage, "The Bundle's self link repeats the criteria that were applied."],
  "SLOT-23": [bundlePage, "The Bundle has an id, lastUpdated, total and links, and each entry an absolute fullUrl."],
  "SLOT-24": [slotPage, "A slot has exactly one identifier, with system and value."],
  "SLOT-25": [
    slotPage,
    "A slot claims the CareConnect profile and has a schedule, a status, a start, and an end that is later.",
  ],
  "SLOT-27": [guideTimes, "Start and end of a slot are told in UTC, or with their offset from it."],
  "SLOT-28": [schedulePage, "A schedule has one identifier and belongs to exactly one HealthcareService."],
  "SLOT-30": [searchPage, "The Bundle holds only resources that belong to its slots, and each of them once."],
  "SLOT-31": [searchPage, "A search that finds nothing is answered with an empty Bundle, its total 0."],
  "SLOT-32": [
    searchPage,
    "A query that is not valid is answered with 400 and an OperationOutcome that names the parameter.",
  ],
  "SLOT-33": [searchPage, "A value that a parameter does not support is answered with 400."],
  "SLOT-34": [
    guideErrors,
    "A search in a service that is not known here is answered with 404, which names the service.",
  ],
  "SLOT-35": [guideErrors, "A search for slots that lies in the past altogether is answered with 400."],
  "SLOT-36": [guideErrors, "A window that only begins in the past is searched like any other."],
  "SLOT-40": [searchPage, "A search without a valid token is answered with 403 and an OperationOutcome."],
  "PSRCH-01": [
    patientSearchPage,
    "A search for a patient's appointments is answered with 200 and a Bundle of those that there are.",
  ],
  "PSRCH-03": [patientSearchPage, "A patient without appointments is answered with an empty Bundle."],
  "PSRCH-09": [
    patientSearchPage,
    "A search for a patient's appointments with a value that means nothing is answered with 400.",
  ],
  "D-16": [
    decided,
    "Parameters that are not known are ignored, unless the client asks for strict handling; bad values of known ones get 400.",
  ],
  "D-17": [decided, "Bundle.total counts the slots that match, not the resources that are included with them."],
  "D-18": [decided, "Where no slot is found the Bundle is empty: the reason is kept for the audit trail."],
  "D-41": [decided, "No search parameter is required, unless a deployment asks for the service."],
  "D-45": [decided, "A service that is not known here is answered with 404."],
};
