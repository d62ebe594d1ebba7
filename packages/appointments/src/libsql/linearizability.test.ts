import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { linearizabilityContract } from "../contract/index.ts";
import { openLibsql } from "./open-libsql.ts";
import { startLibsqlServer } from "./testing/libsql-server.ts";

linearizabilityContract(
  "libSQL's embedded engine",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "careslot-libsql-"));
    const { database, close } = await openLibsql(createClient({ url: `file:${join(folder, "diary.db")}` }));
    return {
      database,
      close: () => {
        close();
        rmSync(folder, { recursive: true });
      },
    };
  },
  60,
);

linearizabilityContract(
  "a libSQL server over the network",
  async () => {
    const server = await startLibsqlServer();
    const { database, close } = await openLibsql(createClient({ url: server.url }));
    return {
      database,
      close: async () => {
        close();
        await server[Symbol.asyncDispose]();
      },
    };
  },
  60,
);
