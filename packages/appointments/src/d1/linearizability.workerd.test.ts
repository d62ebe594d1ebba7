import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { linearizabilityContract } from "../contract/index.ts";
import { openD1 } from "./index.ts";

const { DB, MIGRATIONS } = env as unknown as { readonly DB: D1Database; readonly MIGRATIONS: D1Migration[] };

linearizabilityContract(
  "D1 in workerd",
  async () => {
    await applyD1Migrations(DB, MIGRATIONS);
    return { database: openD1(DB), close: () => undefined };
  },
  40,
);
