import type { Advice } from "./advice.ts";

/** The invariants of STU3 that a booking meets most often. */
export const invariantAdvice: Advice = {
  "app-1": "Give the participant a type or an actor.",
  "app-2": "Send both start and end, or neither.",
  "app-3": "Send start and end as instants with seconds and an offset, for example 2026-11-23T09:00:00+00:00.",
  "att-1": "Add the contentType of the attachment's data.",
  "cpt-2": "Add the system of the telecom, such as phone or email.",
  "dom-1": "Remove the narrative of the contained resource.",
  "dom-2": "Move what the contained resource contains up into the containing resource.",
  "dom-3": "Refer to each contained resource as # and its id, or remove the one that nothing refers to.",
  "dom-4": "Remove meta.versionId and meta.lastUpdated from the contained resource.",
  "ele-1": "Give the element a value or children, or remove it.",
  "ext-1": "Give the extension a value or extensions of its own, never both.",
  "pat-1": "Give the contact a name, a telecom, an address or an organisation.",
  "per-1": "Let the period start before it ends.",
  "ref-1": "Refer to a contained resource by # and its id, and contain a resource with this id.",
  "txt-1": "Use only the basic formatting elements of HTML in a narrative.",
  "txt-2": "Put some text into the narrative, or remove it.",
};

/** The others have their sentence in the diagnostics. */
export const otherInvariant = "Change the element so that the rule that the diagnostics quote holds.";
