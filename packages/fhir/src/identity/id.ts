/**
 * Whether a text can be the logical id of a resource: 1 to 64 letters, digits, hyphens and full stops.
 * @see http://hl7.org/fhir/STU3/datatypes.html#id
 */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9.-]{1,64}$/.test(text);
}
