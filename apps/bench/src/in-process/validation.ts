import { bookingRules, careConnectProfiles, createValidator } from "@careslot/profiles";
import { goodBooking } from "../../../../packages/profiles/src/testing/good-booking.ts";
import { medplumValidator } from "../peers/medplum-validator.ts";
import type { Comparison } from "./comparison.ts";
import { work } from "./work.ts";

/** Checking one booking of four resources. The definitions are the same for both; @medplum/core reads them as R4. */
export function validation(): readonly Comparison[] {
  const booking = goodBooking();
  const validator = createValidator();
  const checkContent = bookingRules();
  const theirs = medplumValidator();
  return [
    {
      what: "check a booking against all profiles",
      ours: work(300, () => validator.validate(booking, { profileFor: careConnectProfiles })),
      beside: [
        {
          kind: "peer",
          name: "@medplum/core, base types",
          work: work(60, () => theirs.base(booking)),
          target: { atLeast: 3 },
        },
        {
          kind: "peer",
          name: "@medplum/core, profiles",
          work: work(3, () => theirs.profiles(booking)),
          target: { atLeast: 200 },
        },
      ],
    },
    { what: "check the content rules of the NHS pages", ours: work(300, () => checkContent(booking)), beside: [] },
  ];
}
