import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["src/**/*.test.ts", "bench/**/*.test.ts"],
          exclude: ["src/**/*.workerd.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            miniflare: {
              compatibilityDate: "2026-10-01",
              d1Databases: ["DB", "EAST", "NORTH", "WEST"],
              bindings: {
                MIGRATIONS: await readD1Migrations("migrations"),
                RELEASED: await readD1Migrations("released"),
              },
            },
          })),
        ],
        test: { name: "workerd", include: ["src/**/*.workerd.test.ts"], testTimeout: 30_000 },
      },
    ],
  },
});
