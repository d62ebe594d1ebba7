import type { Advice } from "./advice.ts";

/** What base STU3 and the profiles ask of an element, by kind: the diagnostics name the element and its definition. */
export const profileAdvice: Advice = {
  "cardinality-min": "Add the element that is named.",
  "cardinality-max": "Send the element no more often than its definition allows: remove the surplus.",
  "array-form": "Write an element that may repeat as an array even if it occurs once, and any other without one.",
  "object-form": "Write the element as an object with members, not as a text or a number.",
  "choice-once": "Keep one of the types of the element and remove the others.",
  "choice-type": "Send the element as one of the types that its definition allows.",
  "primitive-format":
    "Write the value in the form of its type: an instant as 2026-11-23T09:00:00+00:00, a date as 2026-11-23, a boolean as true, an id of letters, digits, hyphens and dots.",
  binding: "Use a code of the value set that is named, with its system.",
  "fixed-value": "Send exactly the value that the definition fixes.",
  "pattern-value": "Send at least what the pattern of the definition holds.",
  "reference-target":
    "Refer to a resource of a type that the definition allows, as Type/id or as # and the id of a contained one.",
  "slicing-closed": "Remove the item, or change it so that it is one of the slices that the definition names.",
  "modifier-extension": "Remove the modifierExtension: it may change the meaning, and this provider does not know it.",
  "profile-type": "Remove the profile from meta.profile, or claim the one for this type of resource.",
  "profile-unknown": "Nothing needs to be done: what the profile asks for is not checked here.",
  "resource-type": "Use a type of resource that STU3 knows, spelled with its capitals.",
  "unchecked-resource": "Nothing needs to be done: resources of this type are taken as they are.",
};
