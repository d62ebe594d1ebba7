import type { BookingWindow } from "../diary/find-free-slots.ts";
import type { TokenSource } from "../tokens/token-request.ts";
import type { Fault } from "./fuzz-report.ts";
import type { Wire } from "./reply.ts";

/** Whom to send what nobody should send, and how much of it. */
export interface FuzzOptions {
  /** Absolute service root at which the provider is asked, without a trailing slash, query or fragment. */
  readonly baseUrl: string;
  /** What the provider calls its service root, where it is asked at another address: the `aud` of tokens. Default: `baseUrl`. */
  readonly audience?: string;
  /** Id of the HealthcareService in whose diary the run books and cancels. */
  readonly service: string;
  readonly token: TokenSource;
  readonly requests: number;
  /** A whole number: the same one makes the same choices, whatever ids, tokens and slots there are to choose from. */
  readonly seed: number;
  /** Opens a connection; malformed HTTP needs one that takes bytes as they are. */
  readonly openWire: () => Wire;
  /** Connections at a time. Default 8. */
  readonly connections?: number;
  /** ODS code of the organisation that asks. Default: `RX1`. */
  readonly organisation?: string;
  /** When the slots that may be booked begin. Default: from a quarter of an hour to 14 days from now. */
  readonly window?: BookingWindow;
  /** Bytes of memory that the provider uses: asked a hundred times in a run. */
  readonly memory?: () => Promise<number>;
  readonly onFault?: (fault: Fault) => void | Promise<void>;
  /** Default: the system's clock. */
  readonly now?: () => Date;
  /** Gives a new UUID. Default: the runtime's own. */
  readonly newId?: () => string;
}
