import type { D1Database } from "@cloudflare/workers-types";

/** Does work that a database was asked for, or something else instead. */
export type Fault = (work: () => Promise<unknown>) => Promise<unknown>;

/** Fails without doing it. */
export function failing(message: string): Fault {
  return async () => {
    throw new Error(message);
  };
}

/** Does it, and fails when it is to tell. */
export function losingTheAnswer(message: string): Fault {
  return async (work) => {
    await work();
    throw new Error(message);
  };
}

/** Never ends. */
export const hanging: Fault = () => new Promise(() => {});

const asking = new Set(["batch", "all", "first", "raw", "run"]);

/** The real database with something between it and whoever asks, or between it and the batches that change something only. */
export function faultyDatabase(database: D1Database, fault: Fault, only?: "changes"): D1Database {
  const originals = new WeakMap<object, object>();
  const original = (value: unknown): unknown =>
    (typeof value === "object" && value !== null && originals.get(value)) || value;
  const changes = new WeakSet();
  const isFaulty = (name: string, args: readonly unknown[]): boolean =>
    only === undefined
      ? asking.has(name)
      : name === "batch" && args.flat().some((statement) => changes.has(statement as object));

  const between = <T extends object>(target: T, isChange = false): T => {
    const proxy = new Proxy(target, {
      get: (_, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return (...args: readonly unknown[]) => {
          const given = args.map((arg) => (Array.isArray(arg) ? arg.map(original) : arg));
          const work = (): unknown => member.apply(target, given);
          if (isFaulty(String(name), args)) return fault(async () => work());
          const result = work();
          const writes = name === "prepare" && !String(args[0]).startsWith("select ");
          return typeof result === "object" && result !== null ? between(result, isChange || writes) : result;
        };
      },
    });
    originals.set(proxy, target);
    if (isChange) changes.add(proxy);
    return proxy;
  };
  return between(database);
}
