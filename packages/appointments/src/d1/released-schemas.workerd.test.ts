import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { createAppointments } from "../create-appointments.ts";
import { expectReleasedDiary } from "../testing/released-diary.ts";
import { openD1 } from "./index.ts";

/** `RELEASED` holds a diary of each released schema as statements, under the name of its last migration. */
const { DB, MIGRATIONS, RELEASED } = env as unknown as {
  readonly DB: D1Database;
  readonly MIGRATIONS: D1Migration[];
  readonly RELEASED: D1Migration[];
};

describe("a D1 database of each released schema", () => {
  it.each(RELEASED)("keeps all that was in it when it is migrated: $name", async ({ name, queries }) => {
    await empty();
    await DB.batch(queries.map((query) => DB.prepare(query)));
    const applied = MIGRATIONS.slice(0, MIGRATIONS.findIndex((migration) => migration.name === name) + 1);
    await applyD1Migrations(
      DB,
      applied.map((migration) => ({ ...migration, queries: [] })),
    );
    await applyD1Migrations(DB, MIGRATIONS);
    await expectReleasedDiary(createAppointments(openD1(DB)));
  });
});

async function empty(): Promise<void> {
  const { results } = await DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{ name: string }>();
  const names = results.map(({ name }) => name).filter((name) => !/^(?:sqlite|_cf)_/.test(name));
  if (names.length > 0) await DB.batch(names.map((name) => DB.prepare(`DROP TABLE ${name}`)));
}
