import type { Advice } from "./advice.ts";

/** A text that cannot be read as a resource. */
export const readingAdvice: Advice = {
  "utf-8": "Encode the body in UTF-8.",
  empty: "Send one resource as the body.",
  "too-large": "Send less: shorten texts, and leave out resources and elements that a booking does not need.",
  "too-deep": "Nest elements less deeply: a booking needs fewer than a dozen levels.",
  "too-many": "Send fewer items: leave out those that a booking does not need.",
  "byte-order-mark": "Save the text as UTF-8 without a byte order mark.",
  "json-syntax": "Mend the JSON at the place that is named; look for a missing comma, quote or bracket just before it.",
  "duplicate-key": "Give each member of an object once: merge the two, or remove one.",
  "unsafe-key": "Remove the member: no element of FHIR has this name.",
  "unsafe-character": "Remove control characters, and encode characters outside the basic plane whole.",
  "number-range": "Send a number that a double can hold exactly.",
  "null-value": "Leave the element out instead of sending null.",
  "not-a-resource":
    'Send a resource: a JSON object with a resourceType, such as "resourceType": "Appointment", or its XML element.',
  "xml-syntax":
    "Mend the XML at the place that is named: close every element, quote every attribute, declare every prefix.",
  doctype: "Remove the document type declaration.",
  encoding: "Declare UTF-8 as the encoding, or leave the declaration out.",
  namespace:
    'Declare xmlns="http://hl7.org/fhir" at the resource, and xmlns="http://www.w3.org/1999/xhtml" at a narrative\'s div.',
  "unknown-type": "Send a resource of a type that STU3 knows, spelled with its capitals, such as Appointment.",
  "unknown-element": "Check the spelling against STU3, or leave the element out.",
  "unknown-attribute": "Put the value into the attribute value, or into an element of its own.",
  "repeated-element": "Send the element once.",
  "element-order": "Put the elements into the order of their definition in STU3.",
  "unexpected-text": 'Put the value into an attribute, such as <status value="booked"/>.',
};
