import { type ServerProcess, startProcess } from "../servers/start-process.ts";
import { baseUrl } from "./site.ts";
import type { Trust } from "./trust.ts";

export interface FloorServerOptions {
  /** File with the answer to `GET [base]/metadata`. */
  readonly metadata: string;
  /** `single`: each change has a durable commit of its own. Default `grouped`. */
  readonly commit?: "single" | "grouped";
  /** Whether reads leave an entry in the audit trail. Default false. */
  readonly audited?: boolean;
  /** Milliseconds that each of its fsyncs takes longer. Default 0. */
  readonly fsync?: number;
}

/** The floor of every interaction, on a database file of its own. */
export function startFloor(
  database: string,
  trust: Trust,
  { metadata, commit = "grouped", audited = false, fsync }: FloorServerOptions,
): Promise<ServerProcess> {
  return startProcess(new URL("../floor/main.ts", import.meta.url), {
    fsync,
    env: {
      BASE_URL: baseUrl,
      DATABASE: database,
      METADATA: metadata,
      COMMIT: commit,
      ...(audited && { AUDITED: "yes" }),
      ...(trust.mode === "jwks" && { JWT_JWKS: trust.keySet }),
    },
  });
}
