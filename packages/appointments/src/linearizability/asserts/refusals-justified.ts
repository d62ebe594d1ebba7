import { ended, type History, type Operation, storedBy } from "../history.ts";
import type { Fault } from "./fault.ts";

/** Asserts that every refusal had a reason: somebody else's change that may have been made by then. */
export function refusalsJustified(history: History): readonly Fault[] {
  const changes = history.filter((one) => one.kind === "book" || one.kind === "cancel");
  const effective = changes.filter((one) => one.answer?.said.ok !== false);
  return changes.flatMap((refused): readonly Fault[] => {
    const said = refused.answer?.said;
    if (said === undefined || said.ok) return [];
    const before = effective.filter(({ invoked }) => invoked < ended(refused));
    const isRepeated = before.some((one) => one.request !== undefined && one.request === refused.request);
    const isInTheWay =
      refused.kind === "book"
        ? before.some((one) => one.kind === "book" && one.slotId === refused.slotId && mayHold(history, one, refused))
        : !isCurrentFor(history, before, refused);
    const isJustified =
      (isRepeated && (said.reason === "request-repeated" || said.reason === "unstated")) ||
      (isInTheWay && said.reason !== "request-repeated");
    if (isJustified) return [];
    const how = said.reason === "unstated" ? "" : ` with ${said.reason}`;
    const message = `A ${refused.kind === "book" ? "booking" : "cancellation"} was refused${how}, for no reason that can be seen.`;
    return [{ rule: "refusal-unjustified", message, operations: [refused] }];
  });
}

/** Whether a booking may have held its slot at some time while another operation lasted. */
function mayHold(history: History, booking: Operation, during: Operation): boolean {
  const id = storedBy(booking)?.id;
  const freed = history.find((one) => one.kind === "cancel" && one.id === id && storedBy(one) !== undefined);
  return freed === undefined || ended(freed) > during.invoked;
}

/** Whether a cancellation was certainly based on the current version all the time that it lasted. */
function isCurrentFor(
  history: History,
  before: History,
  { id, versionId, invoked }: Operation & { kind: "cancel" },
): boolean {
  const isBooked = history.some((one) => one.kind === "book" && storedBy(one)?.id === id && ended(one) < invoked);
  const isCancelled = before.some((one) => one.kind === "cancel" && one.id === id);
  return versionId === 2 && isBooked && !isCancelled;
}
