import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Appointments } from "@careslot/appointments";
import type { Imported } from "@careslot/console";
import { importFiles } from "../import/import-files.ts";
import { Refusal } from "../refusal.ts";

/** Imports a pasted text as `careslot import` does a file: by way of one, which is gone afterwards. */
export async function importText(text: string, appointments: Appointments): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), "careslot-paste-"));
  const file = join(folder, "pasted");
  try {
    await writeFile(file, text, { mode: 0o600 });
    const { counts } = await importFiles([file], appointments, () => undefined);
    return { ok: true, counts };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [, ...faults] = error.message.replaceAll(file, "What was pasted").split("\n");
    return { ok: false, faults };
  } finally {
    await rm(folder, { recursive: true });
  }
}
