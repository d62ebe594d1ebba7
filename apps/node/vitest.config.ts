import { defineConfig } from "vitest/config";

// Many tests start a process of its own, and a busy machine takes its time over that.
export default defineConfig({ test: { testTimeout: 30_000, hookTimeout: 30_000 } });
