/** What one client can take up: a slow or greedy one is cut off, and the others are served. */
export const bounds = {
  /** Milliseconds within which a request's headers must have come. */
  headersTimeout: 10_000,
  /** Milliseconds within which a whole request must have come. */
  requestTimeout: 30_000,
  /** How often these two are looked after, in milliseconds. */
  connectionsCheckingInterval: 1_000,
  /** Milliseconds that an idle connection is kept. */
  keepAliveTimeout: 5_000,
  /** Bytes of the URL and all headers of a request. A token has 8 KB at most. */
  maxHeaderSize: 16_384,
  /** A request without a Host header is left to be refused as any other that cannot be read. */
  requireHostHeader: false,
} as const;

/**
 * Connections open at a time: further ones are closed at once. As many may wait to be accepted: when they come together, the
 * system would make some of them try again after a second, and after three.
 */
export const mostConnections = 2_000;

/** Milliseconds in which nothing moves on a connection before it is closed, as when nobody reads an answer that is long. */
export const mostSilence = 30_000;
