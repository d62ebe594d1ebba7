import { createHash } from "node:crypto";

/** Namespace of the demonstration's identifiers: a random UUID, chosen once. */
const namespace = "5b1f0e6c3d0a4f7f9a53c8f27f0f6c11";

/**
 * The same UUID for the same name, so that a diary that rolls forward keeps the identifiers it had.
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5
 */
export function nameUuid(name: string): string {
  const digest = createHash("sha1").update(Buffer.from(namespace, "hex")).update(name).digest();
  digest[6] = (digest.readUInt8(6) & 0x0f) | 0x50;
  digest[8] = (digest.readUInt8(8) & 0x3f) | 0x80;
  const hex = digest.toString("hex", 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
