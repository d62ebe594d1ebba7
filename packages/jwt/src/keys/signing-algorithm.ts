/** The signatures that are taken: asymmetric all of them, so that whoever can check a token cannot make one (D-10). */
export const signingAlgorithms = ["ES256", "ES384", "RS256", "RS512", "PS256", "EdDSA"] as const;

export type SigningAlgorithm = (typeof signingAlgorithms)[number];

export function isSigningAlgorithm(value: unknown): value is SigningAlgorithm {
  return (signingAlgorithms as readonly unknown[]).includes(value);
}

/** The part of a JSON Web Key that tells what can be done with it. */
interface KeyKind {
  readonly kty?: unknown;
  readonly crv?: unknown;
  readonly alg?: unknown;
}

/**
 * The one algorithm that a key is for: its `alg`, or where it names none, the first that suits its kind. A key is never
 * tried with several. Undefined for a key that suits none of the algorithms.
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-3.1
 */
export function algorithmOf({ kty, crv, alg }: KeyKind): SigningAlgorithm | undefined {
  const suited = algorithmsByKind.get(kty === "RSA" ? "RSA" : `${String(kty)} ${String(crv)}`) ?? [];
  return alg === undefined ? suited[0] : suited.find((algorithm) => algorithm === alg);
}

const algorithmsByKind: ReadonlyMap<string, readonly SigningAlgorithm[]> = new Map([
  ["RSA", ["RS256", "RS512", "PS256"]],
  ["EC P-256", ["ES256"]],
  ["EC P-384", ["ES384"]],
  ["OKP Ed25519", ["EdDSA"]],
]);
