import { once } from "node:events";
import { type IncomingHttpHeaders, IncomingMessage, request, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compress } from "./compress.ts";
import { serveHere, type ServingHere } from "../testing/serve-here.ts";

let serving: ServingHere;
beforeAll(async () => void (serving = await serveHere()));
afterAll(() => serving[Symbol.asyncDispose]());

describe("an answer", () => {
  it.each(["gzip", "GZIP", "deflate, gzip;q=0.5", "*", "br;q=1, *;q=0.1"])(
    "comes in gzip to who accepts %s, and inflates to the same bytes (GEN-10)",
    async (accepted) => {
      const plain = await ask("/STU3/metadata");
      const compressed = await ask("/STU3/metadata", accepted);
      expect(compressed).toMatchObject({ status: 200, headers: { "content-encoding": "gzip" } });
      expect(compressed.headers["content-length"]).toBe(String(compressed.body.length));
      expect(compressed.body.length).toBeLessThan(plain.body.length / 2);
      expect(gunzipSync(compressed.body).equals(plain.body)).toBe(true);
      expect(compressed.headers["content-type"]).toBe(plain.headers["content-type"]);
    },
  );

  it.each([undefined, "", "identity", "br", "gzip;q=0", "gzip; q=0, *", "*;q=0", "gzip;q=x"])(
    "comes as it is to who accepts %j, and says that it could have been another",
    async (accepted) => {
      const { headers, body } = await ask("/STU3/metadata", accepted);
      expect(headers["content-encoding"]).toBeUndefined();
      expect(headers.vary).toContain("Accept-Encoding");
      expect(JSON.parse(body.toString())).toMatchObject({ resourceType: "CapabilityStatement" });
    },
  );

  it("comes as it is when it is tiny, be it an error or none", async () => {
    for (const path of ["/healthz", "/STU3/Appointment/a"]) {
      const { headers, body } = await ask(path, "gzip");
      expect(headers["content-encoding"]).toBeUndefined();
      expect(headers["content-length"]).toBe(String(body.length));
      expect(body.toString()).toMatch(/^\{/);
      expect(headers.vary).toContain("Accept-Encoding");
    }
  });

  it("says that it varies where who made it did not, and nothing twice where it was said", async () => {
    const asked = new Request("http://localhost", { headers: { "Accept-Encoding": "gzip" } });
    const varies = async (headers: HeadersInit) =>
      (await compress(async () => new Response("long".repeat(1_000), { headers }))(asked, bindings)) as Response;
    expect((await varies({ Vary: "Accept" })).headers.get("vary")).toBe("Accept, Accept-Encoding");
    expect((await varies({ Vary: "accept-encoding" })).headers.get("vary")).toBe("accept-encoding");
  });

  it("has no body to compress when it has none", async () => {
    const { status, headers, body } = await ask("/STU3/metadata", "gzip", "HEAD");
    expect({ status, length: body.length }).toEqual({ status: 200, length: 0 });
    expect(headers["content-encoding"]).toBeUndefined();
    const notModified = compress(async () => new Response(null, { status: 304 }));
    const asked = new Request("http://localhost", { headers: { "Accept-Encoding": "gzip" } });
    expect(await notModified(asked, bindings)).toMatchObject({ status: 304, body: null });
  });
});

const incoming = new IncomingMessage(new Socket());
const bindings = { incoming, outgoing: new ServerResponse(incoming) };

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function ask(path: string, accepted?: string, method = "GET"): Promise<Answered> {
  const headers = accepted === undefined ? {} : { "Accept-Encoding": accepted };
  const call = request({ host: "127.0.0.1", port: serving.port, path, method, headers, agent: false });
  call.end();
  const [response] = await once(call, "response");
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}
