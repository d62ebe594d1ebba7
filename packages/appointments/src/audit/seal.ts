/** The seal on one entry of the audit trail. */
export interface Seal {
  readonly sequence: number;
  /** Digest of the seal before; empty for the first. */
  readonly previous: string;
  /** SHA-256 in lower-case hexadecimal. */
  readonly digest: string;
}

/** What the first seal follows. */
export const beforeTheFirst: Seal = { sequence: 0, previous: "", digest: "" };

/** Seals the entry that follows a seal: the digest is over its number, the digest before, and its text. */
export async function sealNext(last: Seal, entry: string): Promise<Seal> {
  const sequence = last.sequence + 1;
  const bytes = new TextEncoder().encode(`${sequence}\n${last.digest}\n${entry}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const digest = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { sequence, previous: last.digest, digest };
}
