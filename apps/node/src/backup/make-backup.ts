import { existsSync } from "node:fs";
import { Refusal, systemCode } from "../refusal.ts";
import type { ShowProgress } from "../import/with-progress.ts";
import { checkCopy, type CopyCounts } from "./check-copy.ts";
import { copyDatabase } from "./copy-database.ts";
import { publish, removeDatabase } from "./durable-files.ts";

/** Copies a database that may be in use to a file that appears under its name once it is whole, checked and on disk. */
export async function makeBackup(source: string, target: string, show: ShowProgress): Promise<CopyCounts> {
  if (existsSync(target)) throw new Refusal(`${target} is there already and is not overwritten`);
  const unfinished = `${target}.part`;
  try {
    await removeDatabase(unfinished);
    await copyDatabase(source, unfinished, (done, total) => show("copying", done, total));
    const counts = await checkCopy(unfinished);
    await publish(unfinished, target);
    return counts;
  } catch (error) {
    await removeDatabase(unfinished);
    if (error instanceof Refusal || !(error instanceof Error && "code" in error)) throw error;
    throw new Refusal(`${target} cannot be written (${systemCode(error)}): ${error.message}`);
  }
}
