import type { Interaction } from "./interaction.ts";

/** A request as a case describes it. */
export interface Outgoing {
  readonly interaction: Interaction;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below the service root, with its query. */
  readonly path: string;
  /** Take the place of what would be sent otherwise. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON; either in gzip where `headers` has `Content-Encoding: gzip`. */
  readonly body?: unknown;
  /** Takes the place of the token that fits the interaction; `none` leaves it out. */
  readonly token?: string;
}

/** The token of a request that is to carry none. */
export const noToken = "none";
