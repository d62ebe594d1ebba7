import { expect, onTestFinished, test } from "vitest";
import { inflated } from "../http/inflated.ts";
import { listen } from "./listen/listen.ts";
import { rawFetch } from "./raw-fetch.ts";

const limit = 60_000;

/** Where a server tells what it was sent, in gzip to those who accept that. */
async function open(): Promise<string> {
  const told = async (request: Request): Promise<Response> =>
    new Response(`${request.method} ${request.url} ${request.headers.get("X-One")} ${await request.text()}`);
  const { origin, close } = await listen(async () => told, "127.0.0.1", 0);
  onTestFinished(close);
  return origin;
}

test("sends a request as it is, and leaves the body as it came", async () => {
  const url = `${await open()}/a?b=c`;
  const init = { method: "POST", body: "é", headers: { "Accept-Encoding": "gzip", "X-One": "1" } };
  const answer = await rawFetch(new Request(url, init), limit);
  expect([answer.status, answer.headers.get("content-encoding")]).toEqual([200, "gzip"]);
  expect((await answer.clone().bytes()).slice(0, 2)).toEqual(new Uint8Array([0x1f, 0x8b]));
  expect(await (await inflated(answer)).text()).toBe(`POST ${url} 1 é`);
});

test("asks for nothing that it was not told to ask for", async () => {
  const url = `${await open()}/a`;
  const answer = await rawFetch(new Request(url), limit);
  expect([answer.headers.get("content-encoding"), await answer.text()]).toEqual([null, `GET ${url} null `]);
});

test("says that it was not answered", async () => {
  const { origin, close } = await listen(async () => () => Promise.reject(new TypeError("never")), "127.0.0.1", 0);
  onTestFinished(close);
  await expect(rawFetch(new Request(origin), limit)).rejects.toThrow("the answer was dropped");
});

test("finds out what is no gzip, though it says so", async () => {
  const answer = new Response("plain", { headers: { "Content-Encoding": "gzip" } });
  await expect(inflated(answer)).rejects.toThrow("its body is not gzip, though Content-Encoding says so");
});
