/** What `serve --help` prints. */
export const serveUsage = `Usage: careslot-conformance serve [options]

Serves a provider to try a consumer on: in memory, with free slots from tomorrow on, for unsecured tokens (alg none). It
prints of each request what was right and what was wrong, with the requirement behind it, and fails on demand.

  --port N         port (8090); 0 takes one that is free
  --host HOST      address to listen on (127.0.0.1)
  --ssp on|off     on: requests come as to the Spine Secure Proxy, https://proxy/https://provider/…, and its headers
                   are demanded; off: they are only looked at (off)
  --asid ASID      the provider's own, which Ssp-To has to name (200000000002)
  --fail RULE      lets requests fail; may be given more than once. KIND for all of them, KIND:SHARE% for a share,
                   KIND@SERVICE for searches in a service. A request asks for its own failure by the header
                   Sandbox-Fail: KIND. Kinds: 403, 405, 415, 500, 502, 503, 504; timeout, where nothing is done and no
                   answer comes; lost, where it is done and the answer does not come back
  --patience N     seconds until an answer that does not come becomes 504 (60)
  --help           print this
`;
