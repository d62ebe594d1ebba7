import { mintSigned, mintUnsecured } from "@careslot/jwt";
import { beforeAll, describe, expect, it } from "vitest";
import { claimsFor, openDiary } from "./testing/consumer.ts";
import { testEnvironment } from "./testing/test-environment.ts";
import worker from "./worker.ts";

const { BASE_URL, SIGNING_KEY } = testEnvironment;

beforeAll(openDiary);

describe("the tokens that get in", () => {
  it("are the signed ones and no others with JWT_TRUST=jwks (D-10)", async () => {
    expect(await search(await signedToken(), "jwks")).toBe(200);
    expect(await search(unsignedToken(), "jwks")).toBe(403);
  });

  it("are the unsigned ones and no others with JWT_TRUST=unsecured (D-10)", async () => {
    expect(await search(await signedToken(), "unsecured")).toBe(403);
    expect(await search(unsignedToken(), "unsecured")).toBe(200);
  });
});

/** The status of a search for slots, asked of a Worker that trusts these tokens. */
async function search(token: string, trust: string): Promise<number> {
  const request = new Request(`${BASE_URL}/Slot?service=2000000001`, { headers: { Authorization: `Bearer ${token}` } });
  const environment = { ...testEnvironment, JWT_TRUST: trust, CLIENT_CERTIFICATE: "off" };
  const { status } = await worker.fetch(request, environment);
  return status;
}

function signedToken(): Promise<string> {
  return mintSigned(claimsFor("organization/slot.read"), SIGNING_KEY);
}

function unsignedToken(): string {
  return mintUnsecured(claimsFor("organization/slot.read"));
}
