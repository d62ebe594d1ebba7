import type { Database } from "@careslot/appointments";

/** Uses what the example in a README gives, and throws when it does not do what the README says. */
export type UseExample<Example> = (load: () => Promise<Example>, runtime: Runtime) => Promise<void>;

/** What an example may be run on. */
export interface Runtime {
  /** An empty diary, its schema in place. */
  readonly database: Database;
}

/** Throws unless it holds. */
export function hold(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The example does not hold: ${what}`);
}
