import type { TokenRequest } from "../tokens/token-request.ts";

/** The provider that a run is about, and all that the run needs from the outside. */
export interface Target {
  /** Where it is asked. */
  readonly baseUrl: string;
  /** What it calls its service root. */
  readonly audience: string;
  readonly service: string;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Leaves bodies as they came; absent where that cannot be had. */
  readonly fetchRaw?: Target["fetch"];
  readonly tokens: (request: TokenRequest) => Promise<string>;
  readonly asid: { readonly from: string; readonly to: string };
  /** Milliseconds. */
  readonly requestTimeout: number;
  /** Milliseconds. */
  readonly caseTimeout: number;
  /** Says that nothing more is to be asked. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly newId: () => string;
}
