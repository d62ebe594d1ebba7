import type { Area } from "../case.ts";
import { bookArea } from "./book.ts";
import { bookContentArea } from "./book-content.ts";
import { cancelArea } from "./cancel.ts";
import { errorsArea } from "./errors.ts";
import { formatsArea } from "./formats.ts";
import { includesArea } from "./includes.ts";
import { metadataArea } from "./metadata.ts";
import { methodsArea } from "./methods.ts";
import { patientSearchArea } from "./patient-search.ts";
import { readArea } from "./read.ts";
import { slotSearchArea } from "./slot-search.ts";
import { spineArea } from "./spine.ts";
import { tokensArea } from "./tokens.ts";

/** Every case there is, in the order of a consumer's day. */
export const areas: readonly Area[] = [
  metadataArea,
  slotSearchArea,
  includesArea,
  bookArea,
  bookContentArea,
  readArea,
  patientSearchArea,
  cancelArea,
  tokensArea,
  spineArea,
  methodsArea,
  formatsArea,
  errorsArea,
];
