/**
 * Says whether a request came over a connection whose client certificate was verified: the reason why not, in a sentence
 * that the caller may be told, or nothing when it did (GEN-02). `runtime` is what the runtime gives along with the request:
 * the socket on Node, the bindings on Workers.
 */
export type ClientCertificateCheck = (request: Request, runtime: unknown) => string | undefined;
