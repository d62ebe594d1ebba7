/** The seal on one entry of the audit trail. */
export interface Seal {
  readonly sequence: number;
  /** Digest of the seal before; empty for the first. */
  readonly previous: string;
  /** SHA-256 in lower-case hexadecimal. */
  readonly digest: string;
}

interface Hashing {
  readonly sha256?: ((text: string) => string | Promise<string>) | undefined;
}

/** What the first seal follows. */
export const beforeTheFirst: Seal = { sequence: 0, previous: "", digest: "" };

/** Seals the entry that follows a seal: the digest is over its number, the digest before, and its text. */
export async function sealNext(last: Seal, entry: string, { sha256 = sha256OfWeb }: Hashing): Promise<Seal> {
  const sequence = last.sequence + 1;
  const digest = await sha256(`${sequence}\n${last.digest}\n${entry}`);
  return { sequence, previous: last.digest, digest };
}

async function sha256OfWeb(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
