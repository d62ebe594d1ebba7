import { defineConfig } from "vitest/config";
import { findBrowser } from "./e2e/testing/find-browser.ts";

const found = findBrowser();
if (!found.ok) console.warn(`The console's pages are not tested in a browser here: ${found.reason}`);

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", ...(found.ok ? ["e2e/**/*.test.ts"] : [])],
    // No test leaves anything behind: files share their worker.
    isolate: false,
    // A real browser on a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
