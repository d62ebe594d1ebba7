import { createAppointments } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { describe, expect, it } from "vitest";
import { createConsole } from "./create-console.ts";
import type { Access } from "./ports.ts";
import { createRecent } from "./recent.ts";

const password = "a password for the console";
const origin = "http://localhost:8080";

/** Answers requests as a console does that may be seen by these. */
async function open(
  access: Access = { mode: "loopback" },
): Promise<(path: string, request?: RequestInit) => Promise<Response>> {
  const { database } = await openSqlite(":memory:");
  const desk = createConsole({
    appointments: createAppointments(database),
    provider: async () => new Response("{}"),
    authorise: async () => ({
      ok: false,
      failures: [{ claim: "token", code: "malformed", rule: "", requirement: "" }],
    }),
    recent: createRecent(),
    clock: () => new Date("2026-06-01T08:30:00Z"),
    newId: () => "id",
    settings: { baseUrl: `${origin}/STU3` },
    access,
  });
  return async (path, request) => desk.fetch(new Request(path.startsWith("/") ? origin + path : path, request));
}

/** A form as a browser sends it. */
async function form(ask: Awaited<ReturnType<typeof open>>, headers: Record<string, string>): Promise<number> {
  const page = await (await ask("/console/tokens")).text();
  const [, token = ""] = /name="token" value="([^"]+)"/.exec(page) ?? [];
  const body = new URLSearchParams({ token, jwt: "x" });
  return (await ask("/console/tokens/decode", { method: "POST", body, headers })).status;
}

describe("who is let in", () => {
  it("is whoever is at this machine, and nobody whose request was forwarded or addressed to another host", async () => {
    const ask = await open();
    for (const host of ["localhost:8080", "127.0.0.1:8080", "[::1]:8080"]) {
      expect((await ask(`http://${host}/console`)).status).toBe(200);
    }
    expect((await ask("http://rebound.example:8080/console")).status).toBe(403);
    for (const name of ["Forwarded", "X-Forwarded-For", "Via"]) {
      expect((await ask("/console", { headers: { [name]: "10.0.0.1" } })).status).toBe(403);
    }
  });

  it("is whoever knows the password, by whatever name, where there is one", async () => {
    const ask = await open({ mode: "password", password });
    const as = (user: string, secret: string) => ({ headers: { Authorization: `Basic ${btoa(`${user}:${secret}`)}` } });
    expect((await ask("/console")).status).toBe(401);
    expect((await ask("/console/style.css")).status).toBe(401);
    expect((await ask("/console", as("ines", "another password"))).status).toBe(401);
    expect((await ask("/console", as("", password))).status).toBe(401);
    expect((await ask("/console", as("ines", password))).status).toBe(200);
  });
});

describe("a form", () => {
  it("is taken from the console's own pages alone, with a token of its own", async () => {
    const ask = await open();
    expect(await form(ask, { Origin: origin })).toBe(200);
    expect(await form(ask, { "Sec-Fetch-Site": "same-origin" })).toBe(200);
    expect(await form(ask, { Origin: "http://elsewhere.example" })).toBe(403);
    expect(await form(ask, { "Sec-Fetch-Site": "cross-site", Origin: "null" })).toBe(403);
    expect(await form(ask, {})).toBe(403);
    for (const given of [{}, { token: "1.2" }, { token: `kx1.${"0".repeat(64)}` }]) {
      const body = new URLSearchParams({ jwt: "x", ...given });
      const refused = await ask("/console/tokens/decode", { method: "POST", body, headers: { Origin: origin } });
      expect([refused.status, await refused.text()]).toEqual([
        403,
        expect.stringContaining("This form can&#39;t be taken"),
      ]);
    }
  });

  it("is refused when it is too long", async () => {
    const ask = await open();
    const body = `text=${"x".repeat(1024 * 1024)}`;
    const headers = {
      Origin: origin,
      "Content-Type": "application/x-www-form-urlencoded",
      "Content-Length": String(body.length),
    };
    expect((await ask("/console/sandbox/import", { method: "POST", body, headers })).status).toBe(413);
  });
});

it("builds a token without a signature where it can make no other", async () => {
  const ask = await open();
  const page = await (await ask("/console/tokens")).text();
  const [, token = ""] = /name="token" value="([^"]+)"/.exec(page) ?? [];
  const body = new URLSearchParams({
    token,
    scope: "organization/slot.read",
    ods: "ZZ999",
    user: "u",
    aud: "a",
    ttl: "60",
  });
  const built = await ask("/console/tokens/build", { method: "POST", body, headers: { Origin: origin } });
  expect(await built.text()).toMatch(/eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0\.[\w-]+\.</);
});

it("lets a page do next to nothing, and keeps no copy of it", async () => {
  const { headers } = await (await open())("/console");
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("vary")).toBe("Accept-Encoding");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

it("holds neither the font nor the logo of the NHS", async () => {
  const ask = await open();
  const style = await (await ask("/console/style.css")).text();
  expect(style).not.toMatch(/frutiger|@font-face|assets\.nhs\.uk/i);
  expect(await (await ask("/console")).text()).not.toMatch(/<svg|<img|aria-label="NHS"/);
});

it("escapes whatever it is told", async () => {
  const page = await (await (await open())('/console?day="><script>alert(1)</script>')).text();
  expect(page).toContain("&quot;&gt;&lt;script&gt;");
  expect(page).not.toContain("<script>alert");
});
