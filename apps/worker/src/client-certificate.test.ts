import { describe, expect, it } from "vitest";
import { checkClientCertificate } from "./client-certificate.ts";
import type { Environment } from "./environment.ts";
import { testEnvironment } from "./testing/test-environment.ts";
import worker from "./worker.ts";

const good = { certPresented: "1", certVerified: "SUCCESS", certRevoked: "0" };

function request(tlsClientAuth?: object): Request {
  return new Request("https://provider.example/STU3/Slot", { cf: { tlsClientAuth } } as RequestInit);
}

describe("the client certificate that the edge has seen (GEN-02)", () => {
  it.each<[string, object | undefined, RegExp]>([
    ["nothing is known of one", undefined, /must be authenticated/],
    ["none was presented", { certPresented: "0", certVerified: "NONE", certRevoked: "0" }, /must be authenticated/],
    [
      "it was not verified",
      { ...good, certVerified: "FAILED:unable to verify the first certificate" },
      /not be verified/,
    ],
    ["it has expired", { ...good, certVerified: "FAILED:certificate has expired" }, /not be verified/],
    ["it was revoked", { ...good, certRevoked: "1" }, /revoked/],
  ])("refuses the connection when %s", (_, tlsClientAuth, reason) => {
    expect(checkClientCertificate(request(tlsClientAuth), undefined)).toMatch(reason);
  });

  it("lets a verified one through", () => {
    expect(checkClientCertificate(request(good), undefined)).toBeUndefined();
  });

  it("is demanded by default with unsecured tokens, and where it is switched on", async () => {
    const { DB, BASE_URL, JWT_JWKS } = testEnvironment;
    const statuses = async (environment: Environment) => {
      const answers = [request(), request(good)].map((each) => worker.fetch(each, environment));
      return Promise.all(answers.map(async (answer) => (await (await answer).json<{ issue: unknown[] }>()).issue[0]));
    };
    const rule = (part: string) => expect.objectContaining({ diagnostics: expect.stringContaining(part) });
    const demanded = [rule("client certificate"), rule("JSON Web Token")];
    const open = [rule("JSON Web Token"), rule("JSON Web Token")];
    const unsecured = { DB, BASE_URL, JWT_TRUST: "unsecured" };
    const jwks = { DB, BASE_URL, JWT_TRUST: "jwks", JWT_JWKS };
    expect(await statuses(unsecured)).toEqual(demanded);
    expect(await statuses({ ...unsecured, CLIENT_CERTIFICATE: "off" })).toEqual(open);
    expect(await statuses(jwks)).toEqual(open);
    expect(await statuses({ ...jwks, CLIENT_CERTIFICATE: "on" })).toEqual(demanded);
  });
});
