import { runConformance } from "@careslot/conformance";
import { type BookingScope, mintSigned } from "@careslot/jwt";
import { beforeAll, expect, it } from "vitest";
import { claimsFor, openDiary, sendPlain } from "./testing/consumer.ts";
import { testEnvironment } from "./testing/test-environment.ts";

const { BASE_URL, SIGNING_KEY } = testEnvironment;

beforeAll(openDiary);

it("passes the whole conformance kit in workerd, but for claims that only the issuer of tokens could get wrong", async () => {
  const { results, leftovers } = await runConformance({
    baseUrl: BASE_URL,
    service: "2000000001",
    fetch: async (request) => sendPlain(request.url, await plain(request)),
    token: async ({ scope, audience, lifetime }) => {
      const exp = Math.floor(Date.now() / 1000) + lifetime;
      return mintSigned({ ...claimsFor(scope as BookingScope), aud: audience, exp }, SIGNING_KEY);
    },
  });
  expect(results.filter(({ verdict }) => verdict.outcome === "failed")).toEqual([]);
  expect(results.filter(({ verdict }) => verdict.outcome === "not-applicable").map(({ id }) => id)).toEqual([
    "JWT-29",
    "JWT-18",
    "JWT-20",
    "JWT-05",
    "JWT-11",
    "JWT-09",
    "JWT-08",
    "GEN-10",
  ]);
  expect(leftovers).toEqual([]);
}, 120_000);

/** The request as it goes into another isolate: its body read to the end. */
async function plain(request: Request): Promise<RequestInit> {
  const { method, headers, body } = request;
  return { method, headers, redirect: "manual", ...(body !== null && { body: await request.bytes() }) };
}
