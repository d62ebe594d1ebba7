import { formatInstant } from "@careslot/fhir";
import { consolePath } from "../paths.ts";
import type { ConsolePorts } from "../ports.ts";

/** A password that opened nothing: it was wrong (401), or nobody looked at it (429). */
export interface Guess {
  readonly method: string;
  readonly status: 401 | 429;
  readonly came: Date;
}

/** Leaves a line in the log for a guess, so that whoever watches the log sees somebody guessing. The user is not in it. */
export function logGuess(
  { log, clock, newId }: Pick<ConsolePorts, "log" | "clock" | "newId">,
  { method, status, came }: Guess,
): void {
  log?.({
    time: formatInstant(came),
    level: "warn",
    method,
    route: consolePath,
    status,
    failure: status === 401 ? "console-password" : "console-turns",
    requestId: newId(),
    duration: clock().getTime() - came.getTime(),
  });
}
