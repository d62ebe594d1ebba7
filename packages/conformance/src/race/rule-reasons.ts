import type { FaultRule } from "@careslot/appointments/linearizability";

/** Why each kind of violation is one, whatever the order in which the requests happened. */
export const ruleReasons: Readonly<Record<FaultRule, string>> = {
  "double-booking": "Each of these bookings had been granted before anybody asked to cancel another one of them.",
  "version-changed": "One request alone can have made a version, and all who see it must see the same.",
  "version-missing":
    "A history holds the booking, and then the cancellation if there was one: no more, no less, in this order.",
  "write-lost": "The change had been acknowledged before the read was sent.",
  "request-twice": "A request id that has succeeded once is used up.",
  "refusal-unjustified": "Nothing that could stand in its way had been asked for by the time of the refusal.",
  unexplained: "Every order in which these requests may have happened was tried, and none gives all of these answers.",
  undecided: "So many requests crossed that the search gave up: nothing is shown either way. Try fewer connections.",
};
