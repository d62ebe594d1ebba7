import type { D1Database } from "@cloudflare/workers-types";
import type { Environment } from "./environment.ts";

/** A D1 database of the deployment. */
export interface Store {
  /** The binding's name in lower-case letters: what the ids of appointments in it begin with, where there are several. */
  readonly name: string;
  readonly binding: D1Database;
}

/** One database, or the several among which services are divided. */
export type Stores = readonly [Store, ...Store[]];

export type StoresRead =
  | { readonly ok: true; readonly value: Stores }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The databases that `SHARDS` names, or `DB` alone. */
export function readStores(environment: Environment): StoresRead {
  const { SHARDS = "" } = environment;
  const names = SHARDS === "" ? ["DB"] : SHARDS.split(",").map((name) => name.trim());
  const bindings = environment as Readonly<Record<string, unknown>>;
  const stores = names.map((name) => ({ name: name.toLowerCase(), binding: bindings[name] }));
  const faults = [
    ...(names.every((name) => /^[A-Z][A-Z0-9]{0,15}$/.test(name)) && new Set(names).size === names.length
      ? []
      : ["SHARDS must be names of D1 bindings, each once, divided by commas: capital letters and digits, at most 16."]),
    ...stores.flatMap(({ binding }, index) => {
      const name = names[index] ?? "";
      const isBinding = typeof binding === "object" && binding !== null && "prepare" in binding;
      if (isBinding || !/^[A-Z0-9]{1,16}$/.test(name)) return [];
      return [`${name} ${binding === undefined ? "is not set." : "must be the binding of a D1 database."}`];
    }),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: stores as unknown as Stores };
}
