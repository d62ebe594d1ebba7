import type { Settings } from "./settings.ts";

/** What can be meant, but mostly isn't. Each is one sentence for the operator. */
export function warningsOf(settings: Settings): readonly string[] {
  const { trust, tls, clientCertFrom, baseUrl = "http:", consolePassword, sentinels } = settings;
  return [
    ...(consolePassword !== undefined && tls === undefined
      ? [
          "CONSOLE=on sends its password and patients' details over http: only a proxy that ends TLS may reach this server",
        ]
      : []),
    ...(sentinels === "on"
      ? ["SENTINELS=on answers some requests with errors that nothing has caused: for tests only"]
      : []),
    ...(tls !== undefined && baseUrl.startsWith("http:")
      ? ["BASE_URL is an http: address while the server speaks HTTPS: consumers may not reach the URLs that it sends"]
      : []),
    ...(trust.mode === "unsecured" && tls?.clientCa === undefined && clientCertFrom === undefined
      ? ["JWT_TRUST=unsecured takes tokens that anybody can write: only the Spine Secure Proxy may reach this server"]
      : []),
  ];
}
