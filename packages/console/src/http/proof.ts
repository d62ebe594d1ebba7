/** What this process gives out and knows again, without keeping any of it. */
export interface Proofs {
  readonly issue: () => Promise<string>;
  /** Whether this is a proof of this process, no older than twelve hours. */
  readonly accepts: (proof: string) => Promise<boolean>;
}

/** How old a proof may be, in milliseconds: so long may a page stay open before its form is sent. */
const longest = 12 * 3_600_000;

/** Proofs of one kind: a time, and a signature over it with a key that nothing else has. */
export function createProofs(clock: () => Date): Proofs {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  // Made when it is first needed: on Workers nothing random may be asked for before the first request.
  let made: Promise<CryptoKey> | undefined;
  const key = () => (made ??= crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]) as Promise<CryptoKey>);

  return {
    issue: async () => {
      const time = clock().getTime().toString(36);
      const signature = await crypto.subtle.sign(algorithm, await key(), new TextEncoder().encode(time));
      return `${time}.${new Uint8Array(signature).toHex()}`;
    },
    accepts: async (proof) => {
      const [, time, signature] = /^([0-9a-z]{1,12})\.([0-9a-f]{64})$/.exec(proof) ?? [];
      if (time === undefined || signature === undefined) return false;
      const bytes = Uint8Array.fromHex(signature);
      if (!(await crypto.subtle.verify(algorithm, await key(), bytes, new TextEncoder().encode(time)))) return false;
      const age = clock().getTime() - Number.parseInt(time, 36);
      return age >= 0 && age <= longest;
    },
  };
}
