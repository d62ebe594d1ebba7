import { defineConfig } from "vitest/config";

// Packing and installing take their time where many tests run at once.
export default defineConfig({
  test: { testTimeout: 300_000, hookTimeout: 300_000, globalSetup: "src/install-packages.ts" },
});
