import type { Asked } from "@careslot/appointments/linearizability";
import type { Answer } from "../http/answer.ts";

/** A request of a race, and its answer. */
export interface Sent {
  /** What it asks of a diary: a search asks about several slots at once. */
  readonly asked: readonly [Asked, ...Asked[]];
  readonly method: string;
  /** Below the service root, with its query. */
  readonly path: string;
  readonly requestId: string;
  readonly ifMatch?: string;
  /** Its place in the one order of all that was sent and answered. */
  readonly at: number;
  /** Missing where no answer came. */
  readonly answer?: { readonly at: number; readonly told: Answer };
}
