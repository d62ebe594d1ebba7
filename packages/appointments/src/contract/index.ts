export { appointmentsContract } from "./appointments-contract.ts";
export type { OpenAppointments } from "./appointments-contract.ts";
export { linearizabilityContract } from "./linearizability-contract.ts";
export { unseenContract } from "./unseen-contract.ts";
