import type { Case } from "../../case.ts";
import { checkOutcome } from "../../checks/outcome.ts";
import { conclude } from "../../verdict.ts";
import { refusals } from "./refusals.ts";

export const refusalOutcome: Case = {
  id: "ERR-01",
  title: "Every refusal carries an OperationOutcome",
  requirements: ["ERR-01", "BOOK-32"],
  level: "must",
  source: "Book an appointment: Failure 1, 2, 3",
  run: async (context) => {
    return conclude(...(await refusals(context)).map(checkOutcome));
  },
};
