import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** What a browser in a container needs, and what keeps it from asking its maker for anything. */
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser that opens pages which know nothing of one another. */
export interface OpenBrowser extends AsyncDisposable {
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts the browser that was found. */
export async function openBrowser(): Promise<OpenBrowser> {
  const found = findBrowser();
  if (!found.ok) throw new Error(found.reason);
  const browser: Browser = await chromium.launch({ ...found.launch, args });
  return {
    newPage: async (options) => (await browser.newContext(options)).newPage(),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
