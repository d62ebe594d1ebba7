import { Hono } from "hono";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ConsolePorts } from "../ports.ts";
import type { Visit } from "../visit.ts";
import { admitByPassword } from "./admit-by-password.ts";

const password = "a password for the console";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "setTimeout"] }));
afterEach(() => void vi.useRealTimers());

/** Asks a page that tells who sees it. */
function open(baseUrl = "http://localhost:8080/STU3", log?: ConsolePorts["log"]) {
  const app = new Hono<Visit>();
  const ports = { clock: () => new Date(), newId: () => "id-1", settings: { baseUrl }, ...(log && { log }) };
  app.use(admitByPassword(password, ports));
  app.get("/console", (context) => context.text(context.get("user")));
  return async (secret: string, { cookie = "", authorization = `Basic ${btoa(`ines:${secret}`)}` } = {}) =>
    app.request("/console", { headers: { Authorization: authorization, Cookie: cookie } });
}

/** Guesses twenty times, so that nobody else may wait: four of the guesses do. */
async function guess(ask: ReturnType<typeof open>) {
  const guesses = Array.from({ length: 20 }, (_, index) => ask(`wrong ${index}`));
  const answered = await Promise.all([...guesses.slice(0, 5), ...guesses.slice(9)]);
  return { answered, waiting: guesses.slice(5, 9) };
}

function cookieOf(answer: Response): string {
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

it("answers five wrong passwords at once, the next ones in turn, and those beyond without a look at them", async () => {
  const ask = open();
  const { answered, waiting } = await guess(ask);
  expect(answered.map(({ status }) => status)).toEqual([...Array(5).fill(401), ...Array(11).fill(429)]);
  const late = await ask(password);
  expect([late.status, late.headers.get("retry-after")]).toEqual([429, "2"]);
  for (const [index, answer] of waiting.entries()) {
    expect(vi.getTimerCount()).toBe(4 - index);
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await answer).status).toBe(401);
  }
});

it("lets a stranger in who knows the password, when its turn has come", async () => {
  const ask = open();
  for (let guesses = 0; guesses < 5; guesses++) await ask("wrong");
  const staff = ask(password);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await (await staff).text()).toBe("ines");
});

it("has nobody wait who comes with the password and without a cookie, while nobody guesses", async () => {
  const ask = open();
  for (let visit = 0; visit < 20; visit++) expect((await ask(password)).status).toBe(200);
});

it("has nobody wait whose browser was let in before, while others guess", async () => {
  const ask = open();
  const cookie = cookieOf(await ask(password));
  await guess(ask);
  for (let visit = 0; visit < 10; visit++) {
    const answer = await ask(password, { cookie });
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([200, null]);
  }
  expect((await ask(password)).status).toBe(429);
});

it("opens nothing to a cookie alone, and has a wrong password beside it wait like any other", async () => {
  const ask = open();
  const cookie = cookieOf(await ask(password));
  await guess(ask);
  expect((await ask("wrong", { cookie })).status).toBe(429);
  const elsewhere = cookieOf(await open()(password));
  expect((await ask(password, { cookie: elsewhere })).status).toBe(429);
});

it("keeps its cookie from scripts and from other sites, and where the provider is at https from http", async () => {
  const attributes = async (baseUrl?: string) =>
    (await open(baseUrl)(password)).headers.get("set-cookie")?.replace(/=[^;]+/, "");
  expect(await attributes()).toBe("careslot-console; Path=/console; HttpOnly; SameSite=Strict");
  expect(await attributes("https://provider.example/STU3")).toBe(
    "careslot-console; Path=/console; HttpOnly; Secure; SameSite=Strict",
  );
});

it("counts no request that brings no password", async () => {
  const ask = open();
  for (const authorization of ["", "Bearer x", `Basic ${btoa(`:${password}`)}`]) {
    for (let visit = 0; visit < 5; visit++) {
      const answer = await ask("", { authorization });
      expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, 'Basic realm="Careslot console"']);
    }
  }
  expect((await ask(password)).status).toBe(200);
});

it("leaves a line in the log for each password that opens nothing, with neither it nor the user in it", async () => {
  vi.setSystemTime("2026-06-01T08:30:00Z");
  const lines: object[] = [];
  const ask = open(undefined, (event) => void lines.push(event));
  await ask(password);
  await ask("", { authorization: "" });
  expect(lines).toEqual([]);
  await ask("wrong");
  expect(lines).toEqual([
    {
      time: "2026-06-01T08:30:00.000+00:00",
      level: "warn",
      method: "GET",
      route: "/console",
      status: 401,
      failure: "console-password",
      requestId: "id-1",
      duration: 0,
    },
  ]);
  const guesses = Array.from({ length: 20 }, (_, index) => ask(`wrong ${index}`));
  await vi.advanceTimersByTimeAsync(8_000);
  await Promise.all(guesses);
  expect(lines).toHaveLength(21);
  expect(lines).toContainEqual(expect.objectContaining({ status: 429, failure: "console-turns" }));
  expect(lines.at(-1)).toMatchObject({ status: 401, failure: "console-password", duration: 8_000 });
  expect(JSON.stringify(lines)).not.toMatch(/wrong|ines/);
});
