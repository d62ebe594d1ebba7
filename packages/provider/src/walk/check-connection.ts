import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import type { Ports } from "../ports.ts";

/** Asserts that the connection was authenticated by a client certificate, where that is asked for (GEN-02). */
export function checkConnection(request: Request, runtime: unknown, ports: Ports): Step<undefined> {
  const reason = ports.clientCertificate?.(request, runtime);
  if (reason === undefined) return proceed(undefined);
  return refuseFor("client-certificate", {
    code: "security",
    rule: "client-certificate",
    diagnostics: reason,
    requirement: "GEN-02",
  });
}
