import type { Advice } from "./advice.ts";

/** The exchange itself: addresses, headers, formats, and failures inside the provider. */
export const exchangeAdvice: Advice = {
  "route-unknown": "Check the URL against the service root and the specification: paths are case sensitive.",
  "method-not-allowed": "Use one of the methods that the header Allow names.",
  "url-length": "Shorten the query.",
  "client-certificate":
    "Connect with a client certificate of the authority that the provider trusts, and that is in date.",
  "spine-header": "Send the request through the Spine Secure Proxy, or with the four Ssp- headers that it sets.",
  "organisation-not-permitted": "Ask the provider to permit your organisation, by its ODS code.",
  "content-type": "Send Content-Type: application/fhir+json, or application/fhir+xml.",
  charset: "Encode the body in UTF-8, and say charset=utf-8 or nothing.",
  accept: "Send Accept: application/fhir+json, or application/fhir+xml.",
  "format-parameter": "Send _format=json or _format=xml, or leave it out.",
  "content-encoding": "Send the body as it is, or compressed as gzip.",
  "body-time": "Send the whole body at once.",
  "body-broken": "Send the whole body, and Content-Encoding: gzip only where it is gzip.",
  "body-size": "Send less: a booking with its contained resources needs a few kilobytes.",
  "not-an-appointment": "Send one Appointment, not a Bundle or another resource.",
  "request-id": "Send an X-Request-Id of letters, digits and hyphens, such as a UUID.",
  "if-match": 'Read the appointment and send its version, such as If-Match: W/"1".',
  "version-conflict": "Read the appointment again, and decide anew on its current version.",
  "appointment-unknown": "Check the id and the version against the Location that the booking was answered with.",
  "request-repeated": "Read the result where Content-Location points; send a new X-Request-Id for a new request.",
  overloaded: "Wait for the seconds of Retry-After, then send the request again.",
  "store-unavailable": "Wait for the seconds of Retry-After, then send the request again with the same X-Request-Id.",
  "store-failed":
    "Send the request again with the same X-Request-Id; if it fails again, tell the provider the id of this outcome.",
  "took-too-long": "Wait for the seconds of Retry-After, then send the request again with the same X-Request-Id.",
  unforeseen:
    "Send the request again with the same X-Request-Id; if it fails again, tell the provider the id of this outcome.",
  "request-unreadable": "Send well-formed HTTP with a Host header.",
  "request-late": "Send the headers and the body without pausing.",
  "headers-too-large": "Shorten the query, and leave out headers that nobody asked for.",
  "tunnel-refused": "Send the request to this server itself, not through it.",
  sentinel: "Nothing needs to be done: the service is one of those of the official toolkit that always refuse.",
  settings: "Whoever runs this provider must set the variable that is named.",
};
