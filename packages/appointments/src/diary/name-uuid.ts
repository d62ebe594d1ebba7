/** Namespace of the slots that are generated: a random UUID, chosen once. */
const namespace = Uint8Array.from([
  0x3e, 0x8c, 0x51, 0x0b, 0xd2, 0x7a, 0x4d, 0x19, 0x8f, 0x36, 0xa0, 0xc4, 0x6b, 0x95, 0xe7, 0x22,
]);

/**
 * The same UUID for the same name.
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
export async function nameUuid(name: string): Promise<string> {
  const bytes = Uint8Array.from([...namespace, ...new TextEncoder().encode(name)]);
  const digest = new DataView(await crypto.subtle.digest("SHA-1", bytes));
  digest.setUint8(6, (digest.getUint8(6) & 0x0f) | 0x50);
  digest.setUint8(8, (digest.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from({ length: 16 }, (_, index) => digest.getUint8(index).toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
