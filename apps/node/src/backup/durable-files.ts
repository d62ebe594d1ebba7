import { existsSync } from "node:fs";
import { link, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Refusal, systemCode } from "../refusal.ts";

/** What the engine keeps beside a database, and reads into whichever file has the database's name. */
export const journals: readonly string[] = ["-wal", "-shm", "-journal"];

/** Gives a finished file its name: it is on disk by then, and appears whole. A file that has the name already stays. */
export async function publish(finished: string, name: string): Promise<void> {
  if (!existsSync(name)) refuseLeftover(name);
  await toDisk(finished);
  try {
    await link(finished, name);
  } catch (error) {
    if (systemCode(error) === "EEXIST") throw new Refusal(`${name} is there already and is not overwritten`);
    throw error;
  }
  await rm(finished);
  await toDisk(dirname(name));
}

/** Puts a finished file in the place of another, which stays under a name of its own: there is no moment without either. */
export async function exchange(finished: string, name: string, aside: string): Promise<void> {
  await toDisk(finished);
  await link(name, aside);
  await rename(finished, name);
  await toDisk(dirname(name));
}

/** Removes an unfinished database with what the engine keeps beside it. */
export async function removeDatabase(file: string): Promise<void> {
  for (const suffix of ["", ...journals]) await rm(`${file}${suffix}`, { force: true });
}

/** A journal whose database was moved or deleted would be read into the new one, and damage it. */
function refuseLeftover(name: string): void {
  const leftover = journals.map((suffix) => `${name}${suffix}`).find((file) => existsSync(file));
  if (leftover !== undefined) {
    throw new Refusal(`${leftover} is left of another database, and would be taken for this one's: move it away first`);
  }
}

/** Waits until what was written to a file, or which names a folder holds, survives a power cut. */
async function toDisk(path: string): Promise<void> {
  await using handle = await open(path, "r");
  await handle.sync();
}
