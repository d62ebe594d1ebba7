import { constants, existsSync } from "node:fs";
import { chmod, copyFile, mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { inspectSqlite, openSqlite } from "@careslot/appointments/sqlite";
import { Refusal, systemCode } from "../refusal.ts";
import { checkCopy, type CopyCounts } from "./check-copy.ts";
import { exchange, journals, publish, removeDatabase } from "./durable-files.ts";
import { holdAlone } from "./hold-alone.ts";

/** What was put in place, and under which name the database before it is kept. */
export interface Restored {
  readonly counts: CopyCounts;
  readonly aside?: string;
}

/**
 * Puts a backup in the place of a database: a copy of it, brought to this release's schema and checked, so that the backup
 * itself stays as it is. Nothing is touched before all of that has succeeded.
 */
export async function restoreBackup(
  backup: string,
  target: string,
  { replace, now }: { readonly replace: boolean; readonly now: Date },
): Promise<Restored> {
  if (!existsSync(backup)) throw new Refusal(`${backup} is not there`);
  if (existsSync(target) && !replace) {
    throw new Refusal(`${target} is there already: --replace puts it aside and the backup in its place`);
  }
  const unfinished = `${target}.restoring`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await removeDatabase(unfinished);
    const counts = await checkedCopy(backup, unfinished);
    if (!existsSync(target)) {
      await publish(unfinished, target);
      return { counts };
    }
    const aside = `${target}.replaced-${now.toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
    using _alone = holdAlone(target);
    for (const journal of journals) await moveIfThere(`${target}${journal}`, `${aside}${journal}`);
    await exchange(unfinished, target, aside);
    return { counts, aside };
  } catch (error) {
    await removeDatabase(unfinished);
    if (error instanceof Refusal || !(error instanceof Error && "code" in error)) throw error;
    throw new Refusal(`${backup} cannot be restored (${systemCode(error)}): ${error.message}`);
  }
}

async function checkedCopy(backup: string, copy: string): Promise<CopyCounts> {
  await copyFile(backup, copy, constants.COPYFILE_EXCL);
  if (existsSync(`${backup}-wal`)) await copyFile(`${backup}-wal`, `${copy}-wal`);
  await chmod(copy, 0o600);
  refuseForeign(copy, backup);
  // A backup of an earlier release gets the migrations that it lacks.
  (await openSqlite(copy)).close();
  const counts = await checkCopy(copy);
  using engine = new DatabaseSync(copy);
  engine.exec("PRAGMA journal_mode = DELETE");
  return counts;
}

function refuseForeign(copy: string, backup: string): void {
  using inspection = inspectSqlite(copy);
  if (inspection.schema === "foreign") throw new Refusal(`${backup} is no database of Careslot's`);
  if (inspection.schema === "newer")
    throw new Refusal(`${backup} was made by a later release: restore it with that one`);
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (existsSync(from)) await rename(from, to);
}
