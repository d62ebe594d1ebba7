import { beforeAll, expect, it } from "vitest";
import { compress } from "./compress.ts";
import { openDiary, sendPlain } from "./testing/consumer.ts";
import { testEnvironment } from "./testing/test-environment.ts";

beforeAll(openDiary);

/** What an answer says of its coding, to a client that accepts this. */
async function codingFor(init: RequestInit, body: string | null = "text"): Promise<string | null> {
  const answer = await compress(() => new Response(body))(new Request("https://provider.example/STU3", init));
  return answer.headers.get("Content-Encoding");
}

it("answers in gzip those who accept it, and those alone (GEN-10)", async () => {
  expect(await codingFor({ headers: { "Accept-Encoding": "gzip" } })).toBe("gzip");
  expect(await codingFor({ headers: { "Accept-Encoding": "identity" } })).toBeNull();
  expect(await codingFor({})).toBeNull();
  expect(await codingFor({ headers: { "Accept-Encoding": "gzip" } }, null)).toBeNull();
});

it("goes by what the client accepts, where Cloudflare says that it accepts gzip itself (GEN-10)", async () => {
  const headers = { "Accept-Encoding": "gzip, br" };
  expect(await codingFor({ headers, cf: { clientAcceptEncoding: "identity" } })).toBeNull();
  expect(await codingFor({ headers, cf: { clientAcceptEncoding: "" } })).toBeNull();
  expect(await codingFor({ headers, cf: { clientAcceptEncoding: "gzip, deflate" } })).toBe("gzip");
});

it("leaves compressing to the runtime, which does it (GEN-10)", async () => {
  const answer = await sendPlain(`${testEnvironment.BASE_URL}/metadata`, { headers: { "Accept-Encoding": "gzip" } });
  expect(answer.headers.get("Content-Encoding")).toBe("gzip");
  expect(await answer.json()).toMatchObject({ resourceType: "CapabilityStatement" });
});
