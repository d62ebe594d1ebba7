import { decided, fhirHttp, guideApi, guideRebooking, guideStatuses, readPage } from "./pages.ts";
import type { Statements } from "./statement.ts";

/** `GET [base]/Appointment/[id]`, its versions and its history. */
export const reading: Statements = {
  "READ-01": [readPage, "An appointment is read by GET [base]/Appointment/[id] and answered with 200."],
  "READ-03": [
    readPage,
    "What is read has id, version, status, times, description, slot, created, document and participant.",
  ],
  "READ-05": [guideApi, "Every resource comes with an ETag of its version id."],
  "READ-06": [guideStatuses, "A read is answered with Content-Location and Last-Modified."],
  "READ-07": [readPage, "An appointment that does not exist is answered with 404."],
  "READ-08": [readPage, "A read without a valid token is answered with 403."],
  "VREAD-01": [readPage, "GET [base]/Appointment/[id]/_history/[vid] answers that version."],
  "VREAD-02": [fhirHttp, "A version that does not exist is answered with 404."],
  "VER-01": [guideRebooking, "Earlier versions are kept, so that nothing is lost by an update."],
  "VER-02": [fhirHttp, "Every update that succeeds makes a new version; reads and refusals make none."],
  "HIST-01": [fhirHttp, "The history of an appointment may be offered: every version, the newest first."],
  "D-11": [
    decided,
    "An appointment may be read with the scope for reading or the one for writing, unless a deployment asks for the first.",
  ],
};
