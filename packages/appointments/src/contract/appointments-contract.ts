import { describe } from "vitest";
import type { Appointments } from "../appointments.ts";
import { auditingContract } from "./auditing-contract.ts";
import { bookingContract } from "./booking-contract.ts";
import { cancellingContract } from "./cancelling-contract.ts";
import { exportingContract } from "./exporting-contract.ts";
import { diaryContract } from "./diary-contract.ts";
import { followingContract } from "./following-contract.ts";
import { importingContract } from "./importing-contract.ts";
import { reportContract } from "./report-contract.ts";
import { searchingContract } from "./searching-contract.ts";

/** Appointments on an empty database of their own, and how to let go of it. */
export interface OpenAppointments {
  readonly appointments: Appointments;
  readonly close?: () => void | Promise<void>;
}

/**
 * What every engine must do, as a Vitest suite. Run it on an adapter of your own: `open` gives an empty database each
 * time it is called.
 */
export function appointmentsContract(engine: string, open: () => Promise<OpenAppointments>): void {
  describe(`appointments on ${engine}`, () => {
    bookingContract(open);
    cancellingContract(open);
    searchingContract(open);
    followingContract(open);
    importingContract(open);
    exportingContract(open);
    auditingContract(open);
    diaryContract(open);
    reportContract(open);
  });
}
