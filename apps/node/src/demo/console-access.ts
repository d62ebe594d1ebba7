import type { ConsolePorts } from "@careslot/console";
import { Refusal } from "../refusal.ts";

const thisMachine = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Who may see the demonstration's console. Its data is made up, so whoever is at this machine may; where others can reach
 * it, it takes a password, for it can reset the sandbox.
 */
export function consoleAccess(host: string, password: string | undefined): ConsolePorts["access"] {
  if (password !== undefined) return { mode: "password", password };
  if (thisMachine.has(host)) return { mode: "loopback" };
  throw new Refusal(
    `others can reach the console at ${host}: set CONSOLE_PASSWORD for it, or CONSOLE=off to do without it`,
  );
}
