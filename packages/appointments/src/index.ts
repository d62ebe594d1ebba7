export type * from "./appointments.ts";
export type * from "./audit/audit-entry.ts";
export type { AuditVerdict } from "./audit/verify-audit.ts";
export { createAppointments } from "./create-appointments.ts";
export type { Database } from "./database.ts";
export type { OpenDatabase } from "./open-database.ts";
export { StoreFailed } from "./store-failed.ts";
