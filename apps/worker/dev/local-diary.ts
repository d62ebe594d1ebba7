import { join } from "node:path";
import { type Appointments, createAppointments } from "@careslot/appointments";
import { openD1 } from "@careslot/appointments/d1";
import { getPlatformProxy } from "wrangler";
import { configPath, runWrangler } from "./wrangler.ts";

interface Bindings {
  readonly DB: Parameters<typeof openD1>[0];
}

/** Applies the migrations that the local D1 database lacks. */
export async function migrate(folder: string): Promise<void> {
  await runWrangler("d1", "migrations", "apply", "DB", "--local", `--persist-to=${folder}`);
}

/** Opens the local D1 database, which wrangler keeps in a folder, for one piece of work. */
export async function withLocalDiary<T>(folder: string, work: (diary: Appointments) => Promise<T>): Promise<T> {
  // `--persist-to` puts its state one level deeper than this does.
  const { env, dispose } = await getPlatformProxy<Bindings>({ configPath, persist: { path: join(folder, "v3") } });
  try {
    return await work(createAppointments(openD1(env.DB)));
  } finally {
    await dispose();
  }
}
