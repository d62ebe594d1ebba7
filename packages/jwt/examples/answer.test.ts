import { fixedKeys, generateKeys, mintSigned } from "@careslot/jwt";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import readme from "../README.md?raw";
import { claims, now } from "../src/testing/tokens.ts";
// oxlint-disable-next-line import/default -- Vite gives the text of any file as its default export.
import source from "./answer.ts?raw";
import { answer } from "./answer.ts";

const { privateJwk, jwkSet } = await generateKeys();
const keys = fixedKeys(jwkSet);

const send = (headers: HeadersInit) => answer(new Request("https://provider.example/STU3", { headers }), keys);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now });
});

afterAll(() => {
  vi.useRealTimers();
});

test("is what the README shows", () => {
  expect(readme).toContain(source);
});

test("lets a right token in", async () => {
  const response = await send({ Authorization: `Bearer ${await mintSigned(claims, privateJwk)}` });
  expect(await response.text()).toBe("Good day, Example Surgery.");
});

test("answers 403 with every fault to a wrong token, or none (JWT-25)", async () => {
  const wrong = await mintSigned({ ...claims, aud: "x", sub: "user-2" }, privateJwk);
  const response = await send({ Authorization: `Bearer ${wrong}` });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject([{ claim: "aud" }, { claim: "sub" }]);
  expect((await send({})).status).toBe(403);
});
