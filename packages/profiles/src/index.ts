export { type BookingRuleOptions, bookingRules } from "./booking-rules/booking-rules.ts";
export { careConnectProfiles } from "./careconnect-profiles.ts";
export { createValidator, type ValidatorOptions } from "./create-validator.ts";
export type { ExpressionRule, FhirPath } from "./schema/expression-rule.ts";
export type { ElementConstraint, ProfileDefinition } from "./schema/profile-definition.ts";
export type { ValueSetDefinition, ValueSetInclude } from "./schema/value-set-definition.ts";
export type { ValidateOptions, Validator } from "./validator.ts";
export { withoutUnknownElements } from "./without-unknown-elements.ts";
