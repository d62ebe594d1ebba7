import { type Arbitrary, array, constant, constantFrom, nat, oneof, option, record } from "fast-check";

/** What one client does, one step after another. Bookings are numbered through all clients of a plan. */
export type Step =
  | { readonly do: "book"; readonly slot: number; readonly request: number | null }
  | { readonly do: "cancel"; readonly booking: number; readonly basedOn: number; readonly request: number | null }
  | { readonly do: "rebook"; readonly booking: number; readonly request: number | null }
  | { readonly do: "read" | "history"; readonly booking: number }
  | { readonly do: "look"; readonly slot: number };

/** What each of several clients does at the same time. */
export type RacePlan = readonly (readonly Step[])[];

/** Slots that the clients of a plan quarrel about: few of them, so that they do. */
export const slotsInRace = 3;

const slot = nat({ max: slotsInRace - 1 });
const booking = nat({ max: 15 });
const request = option(nat({ max: 5 }), { freq: 2 });

const step: Arbitrary<Step> = oneof(
  { weight: 4, arbitrary: record({ do: constant("book" as const), slot, request }) },
  {
    weight: 3,
    arbitrary: record({
      do: constant("cancel" as const),
      booking,
      basedOn: constantFrom(1, 1, 1, 2),
      request,
    }),
  },
  { weight: 2, arbitrary: record({ do: constant("rebook" as const), booking, request }) },
  { weight: 2, arbitrary: record({ do: constantFrom("read" as const, "history" as const), booking }) },
  { weight: 1, arbitrary: record({ do: constant("look" as const), slot }) },
);

export const racePlans: Arbitrary<RacePlan> = array(array(step, { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 4,
});
