import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "./testing/open-browser.ts";
import { type OpenConsole, openConsole } from "./testing/open-console.ts";
import { destinations } from "./testing/visits.ts";

const wide = { width: 1280, height: 900 };
/** 320 CSS pixels are a window of 1280 at 400 % (WCAG 1.4.10). */
const narrow = { width: 320, height: 900 };

let browser: OpenBrowser;
let desk: OpenConsole;
let page: Page;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), openConsole()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await desk[Symbol.asyncDispose]();
});

it.each(destinations(1))("axe finds nothing in $name, and nobody has to scroll sideways at 400 %", async ({ open }) => {
  await page.setViewportSize(wide);
  await open(page, desk.url);
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  await page.setViewportSize(narrow);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
});
