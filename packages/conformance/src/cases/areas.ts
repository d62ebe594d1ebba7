import type { Area } from "../case.ts";
import { bookArea } from "./book.ts";
import { cancelArea } from "./cancel.ts";
import { errorsArea } from "./errors.ts";
import { metadataArea } from "./metadata.ts";
import { methodsArea } from "./methods.ts";
import { readArea } from "./read.ts";
import { slotSearchArea } from "./slot-search.ts";

/** Every case there is, in the order of a consumer's day. */
export const areas: readonly Area[] = [
  metadataArea,
  slotSearchArea,
  bookArea,
  readArea,
  cancelArea,
  methodsArea,
  errorsArea,
];
