import type { Area } from "../case.ts";
import { challenge } from "./errors/challenge.ts";
import { contentType } from "./errors/content-type.ts";
import { diagnostics } from "./errors/diagnostics.ts";
import { mediaType } from "./errors/media-type.ts";
import { notCached } from "./errors/not-cached.ts";
import { refusalOutcome } from "./errors/outcome.ts";
import { outcomeContent } from "./errors/outcome-content.ts";
import { refusalRequestId } from "./errors/request-id.ts";
import { spineCode } from "./errors/spine-code.ts";

/** What refusals have in common. */
export const errorsArea: Area = {
  name: "errors",
  cases: [
    refusalOutcome,
    outcomeContent,
    diagnostics,
    spineCode,
    mediaType,
    challenge,
    contentType,
    notCached,
    refusalRequestId,
  ],
};
