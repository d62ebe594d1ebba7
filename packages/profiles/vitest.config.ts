import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** The same tests on every runtime that the package is for; `.node.test.ts` are those whose tools need Node. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["src/**/*.test.ts"] } },
      {
        plugins: [cloudflareTest({ miniflare: { compatibilityDate: "2026-10-01" } })],
        test: { name: "workerd", include: ["src/**/*.test.ts"], exclude: ["**/*.node.test.ts"] },
      },
    ],
  },
});
