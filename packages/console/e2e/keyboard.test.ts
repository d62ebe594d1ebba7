import type { Page } from "playwright-core";
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

/** What has the focus, by its name, and whether it shows that it has. */
async function focused(page: Page): Promise<{ readonly name: string; readonly isShown: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const style = getComputedStyle(element);
    const label = document.querySelector(`label[for="${element.id}"]`)?.textContent;
    const isShown = style.outlineStyle !== "none" || style.boxShadow !== "none";
    return { name: (label ?? element.textContent ?? "").trim().replaceAll(/\s+/g, " "), isShown };
  });
}

/** Goes on with Tab until something of that name has the focus. Each stop on the way must show that it has it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    expect(now).toMatchObject({ isShown: true });
    if (now.name === name) return;
  }
  throw new Error(`Nobody comes to ${name} by keyboard.`);
}

it("books by keyboard alone, every stop in sight", async () => {
  const page = await browser.newPage();
  await page.goto(`${desk.url}?day=2026-06-02`);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toEqual({ name: "Skip to main content", isShown: true });
  await page.keyboard.press("Enter");
  await tabTo(page, "Book at 09:30");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/book\?slot=slot-3$/);
  await tabTo(page, "NHS number");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("123");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  await tabTo(page, "Enter an NHS number whose check digit is right, such as 9000000009");
  await page.keyboard.press("Enter");
  expect((await focused(page)).name).toBe("NHS number");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("9476719931");
  await tabTo(page, "Book");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Booking" }).waitFor();
  expect(await page.getByRole("main").innerText()).toContain("HTTP/1.1 201");
  await page.context().close();
});
