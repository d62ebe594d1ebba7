import { defineConfig } from "vitest/config";

// A guide starts servers and installs what it needs, one page after the other.
export default defineConfig({
  test: { testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false, globalSetup: "src/copy-workspace.ts" },
});
