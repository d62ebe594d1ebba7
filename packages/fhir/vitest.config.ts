import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** No test leaves anything behind: all files of a runtime share one worker. A busy machine takes its time over properties. */
const shared = { isolate: false, include: ["src/**/*.test.ts"], testTimeout: 60_000 };

/** The same tests on every runtime that the package is for. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: "node" } },
      {
        plugins: [cloudflareTest({ miniflare: { compatibilityDate: "2026-10-01" } })],
        test: { ...shared, name: "workerd" },
      },
    ],
  },
});
