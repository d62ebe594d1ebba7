/** What the claims of a token should be, where that is not the usual. */
export interface TokenRequest {
  /** `requested_scope` (JWT-12). */
  readonly scope: string;
  /** `aud` (JWT-06). Default: the service root. */
  readonly audience?: string;
  /** Seconds from now until `exp`; below zero for a token that has expired already. Default: 300. */
  readonly lifetime?: number;
  /** ODS code of the organisation that asks (JWT-18). Default: the one of the run. */
  readonly organisation?: string;
}

/** The claims that vary from token to token, all of them said. */
export type TokenClaims = Required<TokenRequest>;

/**
 * Gives a bearer token with these claims. Throws when it cannot make one: a case that needs an ordinary token fails
 * then, one that needs a bad token does not apply.
 */
export type TokenSource = (claims: TokenClaims) => string | Promise<string>;
