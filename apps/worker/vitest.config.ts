import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { testBindings } from "./dev/testing/test-bindings.ts";

export default defineConfig({
  test: {
    silent: "passed-only",
    projects: [
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.jsonc" },
            miniflare: { cf: false, bindings: await testBindings() },
          })),
        ],
        test: { name: "workerd", include: ["src/**/*.test.ts"] },
      },
      // These start wrangler, which is slow where many tests run at once.
      { test: { name: "node", include: ["dev/**/*.test.ts"], testTimeout: 180_000 } },
    ],
  },
});
