/** Makes and checks the token that stands in every form: proof that the form came from here, without a session. */
export interface FormTokens {
  readonly issue: () => Promise<string>;
  readonly accepts: (token: string) => Promise<boolean>;
}

/** How long a page may stay open before its form is sent, in milliseconds. */
const longest = 12 * 3_600_000;

/** Tokens of this process: a time, and a signature over it with a key that nobody else has. */
export function createFormTokens(clock: () => Date): FormTokens {
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
    accepts: async (token) => {
      const [, time, signature] = /^([0-9a-z]{1,12})\.([0-9a-f]{64})$/.exec(token) ?? [];
      if (time === undefined || signature === undefined) return false;
      const bytes = Uint8Array.fromHex(signature);
      if (!(await crypto.subtle.verify(algorithm, await key(), bytes, new TextEncoder().encode(time)))) return false;
      const age = clock().getTime() - Number.parseInt(time, 36);
      return age >= 0 && age <= longest;
    },
  };
}
