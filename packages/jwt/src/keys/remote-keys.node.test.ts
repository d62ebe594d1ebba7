import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mintSigned } from "../mint/mint-signed.ts";
import { jwkSet, testKeys } from "../testing/keys.ts";
import { claims, now, policy } from "../testing/tokens.ts";
import { verifySigned } from "../verify-signed.ts";
import { KeysUnavailable } from "./keys-unavailable.ts";
import { remoteKeys } from "./remote-keys.ts";

// On Node only: a Worker cannot listen on a port. What does not need one is tested on both in remote-keys.test.ts.

const pair = await testKeys("ES256", "first");
const set = JSON.stringify(jwkSet(pair));

const answers: Readonly<Record<string, RequestListener>> = {
  "/jwks.json": (_request, response) => response.end(set),
  "/never": () => {},
  "/half": (_request, response) => response.write(set.slice(0, 20)),
  "/elsewhere": (_request, response) => response.writeHead(302, { location: "/jwks.json" }).end(),
  "/endless": (_request, response) =>
    void setImmediate(function more() {
      if (response.destroyed) return;
      response.write(" ".repeat(10_000));
      setImmediate(more);
    }),
};

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? ""]?.(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function check(path: string) {
  const keys = remoteKeys(base + path, { allowLoopbackHttp: true, timeout: path === "/jwks.json" ? 3 : 0.1 });
  return verifySigned(await mintSigned(claims, pair.privateJwk), keys, policy, now);
}

test("verifies a token with a key fetched from a key server (JWT-27)", async () => {
  expect(await check("/jwks.json")).toMatchObject({ ok: true });
});

describe("rejects with KeysUnavailable when the key server (JWT-27)", () => {
  test.each([
    ["never answers", "/never", "no-answer"],
    ["stops half way", "/half", "no-answer"],
    ["leads elsewhere", "/elsewhere", "bad-status"],
    ["does not stop", "/endless", "too-large"],
  ])("%s", async (_title, path, reason) => {
    await expect(check(path)).rejects.toMatchObject({ name: "KeysUnavailable", reason });
  });

  test("is not there", async () => {
    const keys = remoteKeys("http://localhost:1/jwks.json", { allowLoopbackHttp: true });
    await expect(keys({ alg: "ES256" })).rejects.toBeInstanceOf(KeysUnavailable);
  });
});
