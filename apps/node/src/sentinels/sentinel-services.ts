/**
 * The services that the official toolkit's tests ask for. A real provider cannot pass some of these tests, since they
 * send valid requests and expect errors that stand in for a failure: the service, or the number of a slot, says which.
 */
export const sentinelServices = {
  /** Free slots on the coming four days, with all that belongs to them. */
  free: "999999999",
  /** No slots. */
  none: "999999998",
  /** Slots of a schedule that names a service and nobody else. */
  slotsOnly: "999999993",
  /** Answered with an error, whatever is asked. */
  invalid: "999999997",
  forbidden: "999999996",
  failing: "999999995",
  wrongMethod: "999999994",
} as const;

export const sentinelServiceIds: readonly string[] = Object.values(sentinelServices);
