import type { Interaction as InteractionName } from "@careslot/appointments";
import type { Interaction } from "./call.ts";

/** One line of the interface: what is asked how, by whom, and what carries it out. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "ALL";
  /** Below the service root. */
  readonly path: string;
  readonly interaction: InteractionName;
  /** Last part of the Spine interaction ids that may carry it (SSP-05, D-14). */
  readonly spine: readonly string[];
  /** Scopes of which the token must hold one (JWT-12, D-11). */
  readonly scopes: readonly string[];
  /** Whether it is answered without a token too: one that comes is read for the audit trail (D-12). */
  readonly open?: true;
  readonly run: Interaction;
}
