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
            // Beside the database of the configuration, three for what divides its services.
            miniflare: { cf: false, bindings: await testBindings(), d1Databases: ["EAST", "KENT", "WEST"] },
          })),
        ],
        test: { name: "workerd", include: ["src/**/*.test.ts"], testTimeout: 60_000 },
      },
      // These start wrangler, which is slow where many tests run at once.
      { test: { name: "node", include: ["dev/**/*.test.ts"], testTimeout: 180_000 } },
    ],
  },
});
