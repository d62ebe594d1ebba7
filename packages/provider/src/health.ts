import type { Handler } from "hono";
import type { Ports } from "./ports.ts";

/** `GET /healthz`: 200 once the database answers, and 503 while it doesn't. */
export function health({ appointments }: Ports): Handler {
  return async (context) => {
    const healthy = await appointments.isEmpty().then(
      () => true,
      () => false,
    );
    return context.json({ status: healthy ? "ok" : "failing" }, healthy ? 200 : 503, { "Cache-Control": "no-store" });
  };
}
