import type { ExpressionRule } from "@careslot/profiles";

/** This clinic writes to its patients: it books nobody whom it cannot write to. */
export const emailRule: ExpressionRule = {
  key: "clinic-1",
  type: "Patient",
  human: "The clinic books by e-mail: a patient must have an address to write to.",
  expression: "telecom.where(system = 'email').exists()",
};
