import { goodBooking } from "../../../../packages/profiles/src/testing/good-booking.ts";
import { differences } from "../../../../packages/provider/src/decide/differences.ts";
import { deepEqual } from "../floor/deep-equal.ts";
import type { Comparison } from "./comparison.ts";
import { work } from "./work.ts";

/** Whether an update changes nothing but the status: by meaning, as the API wants it, beside a plain deep comparison. */
export function versions(): readonly Comparison[] {
  const [stored, update, same] = [goodBooking(), { ...goodBooking(), status: "cancelled" }, goodBooking()];
  return [
    {
      what: "compare two versions",
      ours: work(500, () => differences(stored, update)),
      beside: [{ kind: "floor", name: "deep equality", work: work(500, () => deepEqual(stored, same)) }],
    },
  ];
}
