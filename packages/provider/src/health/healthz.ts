import type { Handler } from "hono";
import type { Ports } from "../ports.ts";
import { checkStore } from "./check-store.ts";
import { uncached } from "./uncached.ts";

/** `GET /healthz`: 200 once the database answers, and 503 while it doesn't. */
export function healthz({ appointments }: Ports): Handler {
  return async (context) => {
    const { healthy } = await checkStore(appointments);
    return context.json({ status: healthy ? "ok" : "failing" }, healthy ? 200 : 503, uncached);
  };
}
