import type { Settings } from "./settings.ts";

/** What can be meant, but mostly isn't. Each is one sentence for the operator. */
export function warningsOf({ trust, tls, clientCertFrom, baseUrl = "http:" }: Settings): readonly string[] {
  return [
    ...(tls !== undefined && baseUrl.startsWith("http:")
      ? ["BASE_URL is an http: address while the server speaks HTTPS: consumers may not reach the URLs that it sends"]
      : []),
    ...(trust.mode === "unsecured" && tls?.clientCa === undefined && clientCertFrom === undefined
      ? ["JWT_TRUST=unsecured takes tokens that anybody can write: only the Spine Secure Proxy may reach this server"]
      : []),
  ];
}
