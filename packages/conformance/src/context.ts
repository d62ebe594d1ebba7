import type { Slot } from "@careslot/fhir";
import type { Answer } from "./http/answer.ts";
import type { Outgoing } from "./http/outgoing.ts";
import type { TokenRequest } from "./tokens/token-request.ts";

/** What a case is given to work with: one provider, and a share of its diary. */
export interface Context {
  /** What the provider calls its service root, without a trailing slash: its URLs begin with it. */
  readonly serviceRoot: string;
  /** Id of the service in whose diary the case may book. */
  readonly service: string;
  /** Sends a request with a fitting token, proxy headers and a request id, unless it brings its own. */
  readonly send: (outgoing: Outgoing) => Promise<Answer>;
  /** Sends like `send`, and sees how the answer was compressed. The case does not apply where the run cannot see that. */
  readonly sendRaw: (outgoing: Outgoing) => Promise<Answer>;
  /** A token unlike the one that `send` uses: what is not said stays as it would be. */
  readonly token: (request: TokenRequest) => Promise<string>;
  /** A free slot that no other case uses meanwhile. It is given back when what was booked in it is cancelled. */
  readonly takeSlot: () => Slot;
  readonly now: () => Date;
  /** A new UUID. */
  readonly newId: () => string;
}
