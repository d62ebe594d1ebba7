import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Miniflare } from "miniflare";
import { bundle } from "./bundle.ts";

/** Runs an example of the project in workerd, on a D1 database. Rejects with what went wrong when it does not hold. */
export async function runInWorkerd(project: string, name: string): Promise<void> {
  const source = `
    import { openD1 } from "@careslot/appointments/d1";
    import { use } from "./readmes/${name}.ts";
    export default {
      async fetch(request, { DB }) {
        try {
          await use(() => import("./readmes/${name}.example.ts"), { database: openD1(DB) });
          return new Response("held");
        } catch (error) {
          return new Response(error.stack, { status: 500 });
        }
      },
    };
  `;
  const modules = { "worker.js": { type: "esm", contents: await bundle(project, source) } } as const;
  const manifest = { mainModule: "worker.js", modulesRoot: "/", modules };
  const env = { DB: { type: "d1", id: "example" } } as const;
  const worker = new Miniflare({
    workers: [{ config: { name: "example", compatibilityDate: "2026-10-01", manifest, env } }],
  });
  try {
    await migrate(worker, project);
    const response = await worker.dispatchFetch("http://localhost/");
    if (response.status !== 200) throw new Error(await response.text());
  } finally {
    await worker.dispose();
  }
}

async function migrate(worker: Miniflare, project: string): Promise<void> {
  const database = await worker.getD1Database("DB");
  const folder = join(project, "node_modules/@careslot/appointments/migrations");
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  for (const file of files.toSorted()) {
    const statements = readFileSync(join(folder, file), "utf8").split("--> statement-breakpoint");
    await database.batch(statements.map((statement) => database.prepare(statement)));
  }
}
