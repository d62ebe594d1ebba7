export { appointmentsContract } from "./appointments-contract.ts";
export type { OpenAppointments } from "./appointments-contract.ts";
