export type * from "./appointments.ts";
export type * from "./audit-entry.ts";
