import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "./testing/open-browser.ts";
import { type OpenConsole, openConsole } from "./testing/open-console.ts";

let browser: OpenBrowser;
let desk: OpenConsole;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), openConsole()]);
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await desk[Symbol.asyncDispose]();
});

it("renews the latest requests by itself, until it is told to pause (WCAG 2.2.2)", async () => {
  const page = await browser.newPage();
  const ask = () => fetch(`${new URL(desk.url).origin}/STU3/Slot`);
  await ask();
  await page.clock.install();
  await page.goto(`${desk.url}/requests`);
  const rows = page.getByRole("table").getByRole("row");
  const become = (count: number) => expect.poll(() => rows.count(), { timeout: 20_000 }).toBe(count);
  await become(2);

  await ask();
  await page.clock.runFor(3_000);
  await become(3);

  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByText("Paused").waitFor();
  await ask();
  let renewals = 0;
  page.on("request", () => (renewals += 1));
  await page.clock.runFor(30_000);
  expect(renewals).toBe(0);
  await page.getByRole("button", { name: "Renew by itself" }).click();
  await become(4);
  await page.context().close();
});

it("leaves the list alone while somebody is in it with the keyboard", async () => {
  const page = await browser.newPage();
  await page.clock.install();
  await page.goto(`${desk.url}/requests`);
  await page.getByRole("rowheader").getByRole("link").first().focus();
  let renewals = 0;
  page.on("request", () => (renewals += 1));
  await page.clock.runFor(30_000);
  expect(renewals).toBe(0);
  await page.context().close();
});
