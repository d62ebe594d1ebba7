import { ended, type History, type Operation, storedBy } from "../history.ts";
import type { Fault } from "./fault.ts";

/** Asserts that no slot was held by two appointments at once, going by when each of them held it for certain. */
export function noDoubleBooking(history: History): readonly Fault[] {
  const bookings = history.filter((one) => one.kind === "book" && storedBy(one) !== undefined);
  return bookings.flatMap((one, index) =>
    bookings
      .slice(index + 1)
      .filter((other) => slotOf(other) === slotOf(one) && isAtOnce(holding(history, one), holding(history, other)))
      .map((other): Fault => {
        const message = `${slotOf(one)} was held by two appointments at once.`;
        return { rule: "double-booking", message, operations: [one, other] };
      }),
  );
}

/** From the answer to the booking until somebody asks for a cancellation that is not refused. */
function holding(history: History, booking: Operation): readonly [from: number, before: number] {
  const id = storedBy(booking)?.id;
  const cancelled = history.filter((one) => one.kind === "cancel" && one.id === id && one.answer?.said.ok !== false);
  return [ended(booking), Math.min(...cancelled.map(({ invoked }) => invoked))];
}

function isAtOnce(one: readonly [number, number], other: readonly [number, number]): boolean {
  return Math.max(one[0], other[0]) < Math.min(one[1], other[1]);
}

function slotOf(operation: Operation): string | undefined {
  return operation.kind === "book" ? operation.slotId : undefined;
}
