import { expect, it } from "vitest";
import { together } from "./together.ts";

/** As a server does with what it finds in one turn: each request on its own, what it has set going included. */
const found = (request: () => Promise<unknown>): Promise<unknown> =>
  new Promise((resolve, reject) => setImmediate(() => void request().then(resolve, reject)));

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("has the requests of one turn take each step one after the other, in the order in which they came", async () => {
  const steps: string[] = [];
  const fetch = together(async ({ url }) => {
    steps.push(`${url} begins`);
    await Promise.resolve();
    steps.push(`${url} ends`);
    return new Response();
  });
  await Promise.all(["http://a/", "http://b/"].map((url) => found(async () => fetch(new Request(url)))));
  expect(steps).toEqual(["http://a/ begins", "http://b/ begins", "http://a/ ends", "http://b/ ends"]);
});

it("waits for those that come while others are read, and no longer than four turns where somebody always comes", async () => {
  const begun: string[] = [];
  const fetch = together(({ url }) => {
    begun.push(new URL(url).pathname);
    return new Response();
  });
  for (const turn of [1, 2, 3, 4]) {
    expect(begun).toEqual([]);
    void fetch(new Request(`http://a/${turn}`));
    void fetch(new Request(`http://b/${turn}`));
    await nextTurn();
  }
  expect(begun).toEqual(["/1", "/1", "/2", "/2", "/3", "/3", "/4", "/4"]);
});

it("begins a request of the turn after that without those before it", async () => {
  const begun: string[] = [];
  const never = new Promise<Response>(() => undefined);
  const fetch = together(({ url }) => {
    begun.push(url);
    return url === "http://a/" ? never : new Response();
  });
  void fetch(new Request("http://a/"));
  expect(begun).toEqual([]);
  await nextTurn();
  await fetch(new Request("http://b/"));
  expect(begun).toEqual(["http://a/", "http://b/"]);
});

it("fails as the answering of the request does, and no other with it", async () => {
  const fetch = together(({ url }) => {
    if (url === "http://a/") throw new TypeError("refused");
    return new Response(url);
  });
  const answers = await Promise.allSettled(["http://a/", "http://b/"].map(async (url) => fetch(new Request(url))));
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
});
