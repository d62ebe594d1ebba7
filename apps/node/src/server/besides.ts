import type { ServedConsole } from "../console/serve-console.ts";
import type { Besides, Middleware } from "./middleware.ts";

/** What is served besides the provider: the console, and the sentinels' errors in the provider's place. */
export async function besides(desk: ServedConsole | undefined, sentinels: "on" | "off"): Promise<Besides> {
  return {
    ...(desk && { watch: desk.watch }),
    // The console comes first, and asks what is behind it: its own requests meet the sentinels, too.
    middleware: [...(desk ? [desk.middleware] : []), ...(sentinels === "on" ? [await sentinelErrors()] : [])],
  };
}

async function sentinelErrors(): Promise<Middleware> {
  const { answerSentinels } = await import("../sentinels/answer-sentinels.ts");
  return answerSentinels;
}
