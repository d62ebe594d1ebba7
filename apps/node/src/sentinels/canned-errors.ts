import type { IssueCode, SpineCode } from "@careslot/fhir";
import { sentinelServices } from "./sentinel-services.ts";

/** An error that is answered because a test expects it, not because anything is wrong. */
export interface CannedError {
  readonly status: 400 | 403 | 405 | 422 | 500 | 502 | 504;
  readonly code: IssueCode;
  readonly spine: SpineCode;
}

const badRequest: CannedError = { status: 400, code: "invalid", spine: "BAD_REQUEST" };
const forbidden: CannedError = { status: 403, code: "forbidden", spine: "ACCESS DENIED" };
const wrongMethod: CannedError = { status: 405, code: "not-supported", spine: "BAD_REQUEST" };
const unprocessable: CannedError = { status: 422, code: "processing", spine: "INVALID_RESOURCE" };
const serverError: CannedError = { status: 500, code: "exception", spine: "INTERNAL_SERVER_ERROR" };
const badGateway: CannedError = { status: 502, code: "transient", spine: "INTERNAL_SERVER_ERROR" };
const gatewayTimeout: CannedError = { status: 504, code: "timeout", spine: "INTERNAL_SERVER_ERROR" };

/** Searches, by the service that is asked for. */
export const searchErrors: ReadonlyMap<string, CannedError> = new Map([
  [sentinelServices.invalid, badRequest],
  [sentinelServices.forbidden, forbidden],
  [sentinelServices.failing, serverError],
  [sentinelServices.wrongMethod, wrongMethod],
]);

/** Bookings, by the number of the slot. The others of the toolkit's numbers fail in earnest, or are booked. */
export const bookingErrors: ReadonlyMap<number, CannedError> = new Map([
  [7, unprocessable],
  [8, badRequest],
  [10, serverError],
  [12, badGateway],
]);

/** Cancellations, by the number of the slot. */
export const cancellationErrors: ReadonlyMap<number, CannedError> = new Map([
  [16, badRequest],
  [18, serverError],
  [19, gatewayTimeout],
]);
