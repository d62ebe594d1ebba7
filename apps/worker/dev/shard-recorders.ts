import { readFileSync } from "node:fs";
import type { Appointments } from "@careslot/appointments";
import { placeByHash, shardedAppointments } from "@careslot/appointments/sharded";
import { Refusal } from "@careslot/node/src/refusal.ts";
import { createSqlRecorder, type SqlRecorder } from "./sql-recorder.ts";

/** A recorder for each database among which services are divided. */
export interface ShardRecorders {
  readonly appointments: Appointments;
  /** By the name of the binding. */
  readonly recorders: readonly (Pick<SqlRecorder, "statements"> & { readonly name: string })[];
}

/**
 * Divides what is imported as the Worker's `SHARDS` says. The file of a placement is JSON: names of bindings by ids of
 * services, for those that are not to go where their id alone would put them.
 */
export function createShardRecorders(names: string, placement: string | undefined): ShardRecorders {
  const bindings = names.split(",").map((name) => name.trim());
  const recorders = bindings.map((name) => ({ name, ...createSqlRecorder() }));
  const shards = recorders.map(({ name, appointments }) => ({ name: name.toLowerCase(), appointments }));
  const [first = "", ...others] = shards.map(({ name }) => name);
  try {
    const appointments = shardedAppointments(shards, placeByHash([first, ...others], exceptions(bindings, placement)));
    const importResources: Appointments["importResources"] = async (entries) => {
      await appointments.importResources(entries).catch(refused);
    };
    return { appointments: { ...appointments, importResources }, recorders };
  } catch (error) {
    return refused(error);
  }
}

function exceptions(bindings: readonly string[], file: string | undefined): Readonly<Record<string, string>> {
  if (file === undefined) return {};
  const placed = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, string>>);
  if (placed.some(([, name]) => !bindings.includes(name))) {
    throw new TypeError(`${file} must hold names of shards by ids of services.`);
  }
  return Object.fromEntries(placed.map(([service, name]) => [service, name.toLowerCase()]));
}

/** What cannot be divided is no mistake of the program, but of what it was given. */
function refused(error: unknown): never {
  throw error instanceof TypeError || error instanceof SyntaxError ? new Refusal(error.message) : error;
}
