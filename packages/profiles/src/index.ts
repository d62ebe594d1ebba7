export { type BookingRuleOptions, bookingRules } from "./booking-rules/booking-rules.ts";
export { careConnectProfiles } from "./careconnect-profiles.ts";
export { createValidator } from "./create-validator.ts";
export type { ValidateOptions, Validator } from "./validator.ts";
