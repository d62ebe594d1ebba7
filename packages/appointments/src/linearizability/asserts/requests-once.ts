import { type History, storedBy } from "../history.ts";
import type { Fault } from "./fault.ts";

/** Asserts that no request succeeded twice (D-04). */
export function requestsOnce(history: History): readonly Fault[] {
  const changes = history.filter((one) => one.kind === "book" || one.kind === "cancel");
  const made = changes.filter((one) => one.request !== undefined && storedBy(one) !== undefined);
  return [...Map.groupBy(made, ({ request }) => request)].flatMap(([request, operations]): readonly Fault[] =>
    operations.length === 1
      ? []
      : [{ rule: "request-twice", message: `The request ${request} succeeded more than once.`, operations }],
  );
}
