import { type ServerProcess, type StartOptions, startProcess } from "../servers/start-process.ts";
import { baseUrl } from "./site.ts";
import type { Trust } from "./trust.ts";

/** The provider as it is run: `careslot serve` on a database file, with the flag that the guide of its deployment gives it. */
export function startOurs(
  database: string,
  trust: Trust,
  { profile, fsync }: Pick<StartOptions, "profile" | "fsync"> = {},
): Promise<ServerProcess> {
  return startProcess(new URL(import.meta.resolve("@careslot/node/src/main.ts")), {
    flags: ["--max-semi-space-size=16"],
    args: ["serve"],
    env: {
      PORT: "0",
      BASE_URL: baseUrl,
      DATABASE_URL: `file:${database}`,
      JWT_TRUST: trust.mode,
      ...(trust.mode === "jwks" && { JWT_JWKS: trust.keySet }),
    },
    profile,
    fsync,
  });
}
