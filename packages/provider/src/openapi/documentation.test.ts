import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createProvider } from "../create-provider.ts";
import { openProvider } from "../testing/sample-provider.ts";
import type { OpenApiDocument } from "./open-api.ts";

async function get(path: string): Promise<Response> {
  const { ports } = await openProvider(0);
  return createProvider(ports).fetch(new Request(`https://provider.example.nhs.uk${path}`));
}

async function page(): Promise<string> {
  return (await get("/docs")).text();
}

it.each(["/openapi.json", "/collection.json", "/docs"])("serves %s to everybody, to be kept a while", async (path) => {
  const { status, headers } = await get(path);
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toMatch(path === "/docs" ? /^text\/html/ : /^application\/json/);
  expect(headers.get("Cache-Control")).toBe("public, max-age=300");
});

it("leaves its paths out of the service root, and the log", async () => {
  const { ask, events } = await openProvider(0);
  expect((await ask("/openapi.json")).status).toBe(404);
  expect(events).toHaveLength(1);
});

it("shows every path and every operation", async () => {
  const text = await page();
  const { paths } = (await (await get("/openapi.json")).json()) as OpenApiDocument;
  expect(Object.keys(paths).filter((path) => !text.includes(`<code>${path}</code>`))).toEqual([]);
  const ids = Object.values(paths).flatMap(({ get: read, post, put }) => [read, post, put]);
  expect(ids.filter((operation) => operation && !text.includes(`id="${operation.operationId}"`))).toEqual([]);
});

it("fetches nothing and leads nowhere else: it works offline", async () => {
  const text = await page();
  const targets = [...text.matchAll(/\s(?:href|src|action|data)="([^"]*)"/g)].map(([, target = ""]) => target);
  const elsewhere = targets.filter((target) => !/^#[\w-]+$|^(?:openapi|collection)\.json$/.test(target));
  expect(elsewhere).toEqual([]);
  expect(text).not.toMatch(/<(?:script|img|link|iframe|object|embed|form)\b|@import|url\(|\son\w+=|\sstyle=/i);
});

it("has a target for every link, and no id twice", async () => {
  const text = await page();
  const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  const links = [...text.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

it("may run its own style and nothing else", async () => {
  const response = await get("/docs");
  const [, style = ""] = /<style>(.*?)<\/style>/s.exec(await response.text()) ?? [];
  const hash = createHash("sha256").update(style).digest("base64");
  expect(response.headers.get("Content-Security-Policy")).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
});

it("can be read by a screen reader: a language, a title, one first heading, no level left out, a skip link", async () => {
  const text = await page();
  const levels = [...text.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  expect(text).toContain('<html lang="en-GB">');
  expect(text).toMatch(/<title>[^<]+<\/title>/);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(text).toMatch(/<body>\s*<a class="skip" href="#content">/);
  expect(text).not.toMatch(/<table>(?!\s*<caption>)/);
});
