import { defineConfig } from "vitest/config";

// Each test has a database of its own, and none leaves anything behind: all files share one worker.
export default defineConfig({ test: { isolate: false, include: ["src/**/*.test.ts"], testTimeout: 30_000 } });
