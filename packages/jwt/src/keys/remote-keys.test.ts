import type { JSONWebKeySet } from "jose";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { jwkSet, testKeys } from "../testing/keys.ts";
import { now } from "../testing/tokens.ts";
import { remoteKeys, type RemoteKeysOptions } from "./remote-keys.ts";

const url = "https://keys.example/jwks.json";
const first = await testKeys("ES256", "first");
const second = await testKeys("ES256", "second");

/** A key server that publishes a set, and counts how often it was asked. */
function keyServer(published: JSONWebKeySet) {
  const server = { published, asked: 0 };
  const fetch = (): Promise<Response> => {
    server.asked++;
    return Promise.resolve(Response.json(server.published));
  };
  return { server, find: remoteKeys(url, { fetch, maximumAge: 600, coolDown: 30 }) };
}

const later = (seconds: number) => vi.setSystemTime(now.getTime() + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now });
});

afterEach(() => {
  vi.useRealTimers();
});

test("asks the key server when a key is first needed, and no more while the answer is fresh", async () => {
  const { server, find } = keyServer(jwkSet(first));
  expect(server.asked).toBe(0);
  const key = await find({ alg: "ES256", kid: "first" });
  later(599);
  expect(await find({ alg: "ES256", kid: "first" })).toBe(key);
  expect(server.asked).toBe(1);
});

test("asks again when the answer is old, so that a withdrawn key is trusted no longer", async () => {
  const { server, find } = keyServer(jwkSet(first));
  await find({ alg: "ES256", kid: "first" });
  server.published = jwkSet(second);
  later(601);
  expect(await find({ alg: "ES256", kid: "first" })).toBeUndefined();
  expect(server.asked).toBe(2);
});

test("asks once for an unknown kid, and finds a key that is new", async () => {
  const { server, find } = keyServer(jwkSet(first));
  await find({ alg: "ES256", kid: "first" });
  server.published = jwkSet(first, second);
  later(31);
  expect(await find({ alg: "ES256", kid: "second" })).toBeDefined();
  expect(server.asked).toBe(2);
});

test("does not ask for unknown kids more often than the cool-down allows", async () => {
  const { server, find } = keyServer(jwkSet(first));
  await find({ alg: "ES256", kid: "first" });
  later(31);
  for (const kid of ["a", "b", "c"]) expect(await find({ alg: "ES256", kid })).toBeUndefined();
  expect(server.asked).toBe(2);
});

test("still finds the keys it knows while the key server fails, and rejects for those it does not know", async () => {
  const { server, find } = keyServer(jwkSet(first));
  await find({ alg: "ES256", kid: "first" });
  server.published = { keys: [] };
  later(31);
  await expect(find({ alg: "ES256", kid: "second" })).rejects.toMatchObject({ name: "KeysUnavailable" });
  expect(await find({ alg: "ES256", kid: "first" })).toBeDefined();
});

describe("rejects with KeysUnavailable when the key server", () => {
  const never = new Promise<Response>(() => {});
  const answering = (body: BodyInit, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
  const endless = () => new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1000)) });
  const set = JSON.stringify(jwkSet(first));

  test.each<[string, string, NonNullable<RemoteKeysOptions["fetch"]>]>([
    ["cannot be reached", "no-answer", () => Promise.reject(new TypeError("refused"))],
    ["does not answer in time", "no-answer", () => never],
    ["breaks off", "no-answer", answering(new ReadableStream({ pull: (stream) => stream.error("gone") }))],
    ["fails", "bad-status", answering(set, { status: 503 })],
    ["leads elsewhere", "bad-status", answering(set, { status: 302, headers: { location: url } })],
    ["sends too much", "too-large", () => answering(endless())()],
    ["sends nothing", "bad-key-set", answering("")],
    ["sends no JSON", "bad-key-set", answering("<html>")],
    ["sends one member twice", "bad-key-set", answering(`{"keys":[],${set.slice(1)}`)],
    ["sends a private key", "bad-key-set", answering(JSON.stringify({ keys: [first.privateJwk] }))],
    ["sends no keys", "bad-key-set", answering('{"keys":[]}')],
  ])("%s", async (_title, reason, fetch) => {
    const find = remoteKeys(url, { fetch, timeout: 0.05 });
    await expect(find({ alg: "ES256", kid: "first" })).rejects.toMatchObject({ name: "KeysUnavailable", reason });
  });

  test("fails while the keys it gave are too old, until it answers again", async () => {
    const { server, find } = keyServer(jwkSet(first));
    await find({ alg: "ES256", kid: "first" });
    server.published = { keys: [] };
    later(601);
    await expect(find({ alg: "ES256", kid: "first" })).rejects.toMatchObject({ reason: "bad-key-set" });
    server.published = jwkSet(first);
    expect(await find({ alg: "ES256", kid: "first" })).toBeDefined();
  });
});

describe("throws a TypeError for", () => {
  test.each<[string, string, RemoteKeysOptions]>([
    ["a URL that is none", "keys.example", {}],
    ["a URL that is not https", "http://keys.example/jwks.json", {}],
    ["another scheme", "data:application/json,{}", {}],
    ["another host over http, with the option for this one", "http://keys.example", { allowLoopbackHttp: true }],
    ["this host over http, without the option", "http://localhost:8080", {}],
    ["a name that only begins like this host", "http://localhost.example", { allowLoopbackHttp: true }],
    ["a URL with a password", "https://me:secret@keys.example", {}],
    ["no time to answer in", url, { timeout: 0 }],
    ["an endless wait", url, { timeout: Infinity }],
    ["keys that never grow old", url, { maximumAge: Infinity }],
    ["a size that is not a number", url, { maximumBytes: Number.NaN }],
    ["an age below zero", url, { maximumAge: -1 }],
    ["no cool-down", url, { coolDown: 0 }],
  ])("%s", (_title, address, options) => {
    expect(() => remoteKeys(address, options)).toThrow(TypeError);
  });
});
