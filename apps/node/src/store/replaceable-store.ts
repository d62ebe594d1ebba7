import { existsSync, renameSync, rmSync } from "node:fs";
import type { Appointments } from "@careslot/appointments";
import { fileOf } from "./database-file.ts";
import { openStore } from "./open-store.ts";

/** A store of which the database can be exchanged for an empty one while it is in use. */
export interface ReplaceableStore extends Disposable {
  /** Goes to the database that is there at the time. */
  readonly appointments: Appointments;
  /** Does something with the database, which is not exchanged meanwhile. For what asks it more than one thing. */
  readonly use: <T>(action: (appointments: Appointments) => Promise<T>) => Promise<T>;
  /**
   * Sets the database aside under another name, where it is a file, and goes on with an empty one, into which `fill` puts
   * what should be there first. What is under way ends before, and what comes meanwhile waits. Gives the other name.
   */
  readonly startOver: (fill: (appointments: Appointments) => Promise<void>, now: Date) => Promise<string | undefined>;
}

/** Opens the file, or the database in memory, that a `DATABASE_URL` names. */
export async function openReplaceableStore(url: string): Promise<ReplaceableStore> {
  let store = await openStore(url);
  let underWay = 0;
  let idle = Promise.withResolvers<void>();
  let exchange: Promise<unknown> | undefined;

  const use: ReplaceableStore["use"] = async (action) => {
    for (let current = exchange; current !== undefined; current = exchange) await current;
    underWay += 1;
    try {
      return await action(store.appointments);
    } finally {
      underWay -= 1;
      if (underWay === 0) idle.resolve();
    }
  };

  const startOver: ReplaceableStore["startOver"] = async (fill, now) => {
    for (let current = exchange; current !== undefined; current = exchange) await current;
    const over = Promise.withResolvers<void>();
    exchange = over.promise;
    try {
      idle = Promise.withResolvers();
      if (underWay > 0) await idle.promise;
      await store.appointments.sealAudit();
      store[Symbol.dispose]();
      const aside = setAside(url, now);
      store = await openStore(url);
      await fill(store.appointments);
      return aside;
    } finally {
      exchange = undefined;
      over.resolve();
    }
  };

  return {
    appointments: through(store.appointments, use),
    use,
    startOver,
    [Symbol.dispose]: () => store[Symbol.dispose](),
  };
}

/** The same methods, each of which goes to the database that is there when it is called. */
function through(methods: Appointments, use: ReplaceableStore["use"]): Appointments {
  const names = Object.keys(methods) as readonly (keyof Appointments)[];
  const passedOn = names.map((name) => [
    name,
    (...args: readonly unknown[]) =>
      use((appointments) => (appointments[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args)),
  ]);
  return Object.fromEntries(passedOn) as Appointments;
}

/** Rows of an audit trail are never deleted, so neither is the file that they are in. */
function setAside(url: string, now: Date): string | undefined {
  const file = fileOf(url);
  if (!existsSync(file)) return undefined;
  const aside = `${file}.${now.toISOString().replaceAll(/[:.]/g, "-")}`;
  renameSync(file, aside);
  // Closing has moved all of the journal into the file.
  for (const journal of [`${file}-wal`, `${file}-shm`]) rmSync(journal, { force: true });
  return aside;
}
