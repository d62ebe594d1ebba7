import { appointmentCases } from "./appointment-cases.ts";
import type { CorpusCase } from "./corpus-case.ts";
import { documentCases } from "./document-cases.ts";
import { extensionCases } from "./extension-cases.ts";
import { participantCases } from "./participant-cases.ts";
import { patientCases } from "./patient-cases.ts";
import { slotCases } from "./slot-cases.ts";

/** Every booking of the corpus. */
export const corpus: readonly CorpusCase[] = [
  ...appointmentCases,
  ...participantCases,
  ...documentCases,
  ...patientCases,
  ...slotCases,
  ...extensionCases,
];
