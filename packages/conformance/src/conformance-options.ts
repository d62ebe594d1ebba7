import type { CaseResult } from "./report/report.ts";
import type { BookingWindow } from "./diary/find-free-slots.ts";
import type { TokenSource } from "./tokens/token-request.ts";

/** Which provider to put to the test, and how. */
export interface ConformanceOptions {
  /** Absolute service root at which the provider is asked, without a trailing slash, query or fragment. */
  readonly baseUrl: string;
  /**
   * What the provider calls its service root, where it is asked at another address: `aud` of the tokens, and what its own
   * URLs begin with. Default: `baseUrl`.
   */
  readonly audience?: string;
  /** Id of the HealthcareService in whose diary the run books and cancels. It needs two free slots at least. */
  readonly service: string;
  readonly token: TokenSource;
  /** ODS code of the organisation that asks. Default: `RX1`. */
  readonly organisation?: string;
  /** ASIDs that the proxy headers name, twelve digits each. Default: `200000000001` and `200000000002`. */
  readonly asid?: { readonly from: string; readonly to: string };
  /** When the slots that may be booked begin. Default: from a quarter of an hour to 14 days from now. */
  readonly window?: BookingWindow;
  /** Runs only the cases whose id starts with one of these. Default: all. */
  readonly only?: readonly string[];
  /** How many cases run at a time. Default 4; fewer where the diary has few slots. */
  readonly concurrency?: number;
  /** Milliseconds that an answer may take. Default 10,000. */
  readonly requestTimeout?: number;
  /** Milliseconds that a case may take. Default 30,000. */
  readonly caseTimeout?: number;
  /**
   * Stops the run: what is under way is waited for, nothing more is asked, and what was booked is cancelled. Cases that did
   * not get to their end do not apply.
   */
  readonly signal?: AbortSignal;
  /** Hears of each case as it ends. */
  readonly onResult?: (result: CaseResult, done: number, total: number) => void;
  /** Default: the runtime's own. */
  readonly fetch?: (request: Request) => Response | Promise<Response>;
  /** Like `fetch`, yet it leaves a body as it came: without it, cases about compression do not apply, since `fetch` inflates. */
  readonly fetchRaw?: (request: Request) => Response | Promise<Response>;
  /** Default: the system's clock. */
  readonly now?: () => Date;
  /** Gives a new UUID. Default: the runtime's own. */
  readonly newId?: () => string;
}
