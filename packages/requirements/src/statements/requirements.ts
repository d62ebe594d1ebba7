import { bookingContent } from "./booking-content.ts";
import { booking } from "./booking.ts";
import { cancelling } from "./cancelling.ts";
import { errors } from "./errors.ts";
import { general } from "./general.ts";
import { metadata } from "./metadata.ts";
import { reading } from "./reading.ts";
import { requestIds } from "./request-ids.ts";
import { slotSearch } from "./slot-search.ts";
import { spine } from "./spine.ts";
import type { Statement } from "./statement.ts";
import { tokens } from "./tokens.ts";

/** Every requirement by its id. */
export const requirements: ReadonlyMap<string, Statement> = new Map(
  [
    general,
    metadata,
    slotSearch,
    booking,
    bookingContent,
    reading,
    cancelling,
    tokens,
    spine,
    requestIds,
    errors,
  ].flatMap((area) => Object.entries(area)),
);
