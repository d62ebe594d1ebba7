import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const tests = ["src/**/*.test.ts", "examples/**/*.test.ts"];

/** The same tests on every runtime that the package is for. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: tests } },
      {
        plugins: [cloudflareTest({ miniflare: { compatibilityDate: "2026-10-01" } })],
        // Tests named .node open a port and listen on it, which a Worker cannot.
        test: { name: "workerd", include: tests, exclude: ["src/**/*.node.test.ts"] },
      },
    ],
  },
});
