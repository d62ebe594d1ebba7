/**
 * What may be asked for strictly. `metadata-token`: the CapabilityStatement is told to those with a token alone (D-12).
 * `read-scope`: appointments are read with the scope for reading, and not with the one for writing (D-11). `service`: a
 * search for slots names a service, or gets 400 (D-41).
 */
export const strictnesses = ["metadata-token", "read-scope", "service"] as const;

export type Strictness = (typeof strictnesses)[number];

/** Whether each of these names says what may be asked for strictly. */
export function areStrictnesses(names: readonly string[]): names is readonly Strictness[] {
  return names.every((name) => strictnesses.some((strictness) => strictness === name));
}
