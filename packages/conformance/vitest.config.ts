import { defineConfig } from "vitest/config";

// A test runs dozens of cases against a whole provider: on a busy machine that takes its time.
export default defineConfig({ test: { include: ["src/**/*.test.ts"], testTimeout: 60_000 } });
