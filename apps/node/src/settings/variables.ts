/** The provider's settings as the environment spells them, each with the line that `--help` shows. */
export const variables = {
  HOST: "Address to listen on (127.0.0.1)",
  PORT: "Port to listen on, 0 for any free one (8080)",
  BASE_URL: "Absolute service root that consumers use, no trailing slash (http://localhost:PORT/STU3)",
  DATABASE_URL: "file:PATH, :memory:, or libsql://… or http(s)://… of a libSQL server (file:./data/careslot.db)",
  JWT_TRUST: "jwks: verify signatures; unsecured: take the NHS interim token (required)",
  JWT_JWKS: "JWK Set to verify with: a file, or an https: URL",
  JWT_CLOCK_TOLERANCE: "Seconds of clock drift allowed, 0 to 300 (60)",
  SSP_ENFORCE: "on: refuse requests without well-formed Ssp-* headers; off: audit them only (off)",
  STRICT: "What to ask for strictly, of metadata-token, read-scope and service, separated by commas (nothing)",
  ASID: "This provider's own ASID, compared with Ssp-To",
  PERMIT_SEARCH: "ODS codes of those who may search for slots, separated by commas (all)",
  PERMIT_BOOK: "ODS codes of those who may book (all)",
  PERMIT_READ: "ODS codes of those who may read appointments and search for them (all)",
  PERMIT_CANCEL: "ODS codes of those who may cancel (all)",
  TLS_CERT: "PEM file of the server's certificate: the server then speaks HTTPS",
  TLS_KEY: "PEM file of the certificate's private key",
  TLS_CLIENT_CA: "PEM file of the CAs whose client certificates are demanded",
  TLS_CLIENT_CRL: "PEM file of their revocation lists, one of each CA: certificates on them are refused",
  CLIENT_CERT_FROM: "IP addresses of the proxy that sends the client's certificate in Client-Cert (none)",
  CONSOLE: "on: serve the console at /console, to those who know CONSOLE_PASSWORD (off)",
  CONSOLE_PASSWORD: "Password of the console, 16 characters or more: its pages show patients' details",
  SENTINELS: "on: add the services that the official toolkit's tests ask for, with their canned errors (off)",
  MAX_REQUESTS: "Requests under way at a time, 1 to 2000: further ones get 503 at once (1000)",
  METRICS_PORT: "Port to serve Prometheus metrics on, apart from the provider's, 0 for any free one (none)",
  METRICS_HOST: "Address to serve them on (127.0.0.1)",
  RELEASE_ID: "What /_ping and /_status say of the release (nothing)",
  COMMIT_ID: "What they say of the commit (nothing)",
} as const;

export type Variable = keyof typeof variables;

/** Values as they were written, by variable; one that is absent or empty takes its default. */
export type GivenSettings = Readonly<Partial<Record<Variable, string>>>;

export const variableNames: readonly Variable[] = Object.keys(variables).filter(isVariable);

/** The flag of a variable: `--base-url` for `BASE_URL`. */
export function flagOf(variable: Variable): string {
  return variable.toLowerCase().replaceAll("_", "-");
}

function isVariable(name: string): name is Variable {
  return Object.hasOwn(variables, name);
}
