import { bookPage, decided, guideErrors, guideTransactions } from "./pages.ts";
import type { Statements } from "./statement.ts";

/** The ids that tell requests apart, and a repeated one from a new one. */
export const requestIds: Statements = {
  "RID-01": [bookPage, "A client may send an X-Request-Id; the answer has the server's own, or the client's."],
  "RID-02": [guideTransactions, "Every answer has an X-Request-Id."],
  "RID-03": [guideTransactions, "The client's id comes back as X-Correlation-Id."],
  "RID-05": [guideTransactions, "A request id that has succeeded before is refused with 409."],
  "RID-06": [guideTransactions, "An attempt that failed does not use a request id up."],
  "RID-08": [guideErrors, "The same holds for cancelling: a repeated request id is refused with 409."],
  "D-04": [
    decided,
    "The 409 to a repeated request tells the URL of the first result, so that a lost answer can be read.",
  ],
  "D-05": [decided, "Every answer has an id of the provider's own, and the client's as X-Correlation-Id."],
};
