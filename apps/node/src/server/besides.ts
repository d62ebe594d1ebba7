import type { ServedConsole } from "../console/serve-console.ts";
import { answerSentinels } from "../sentinels/answer-sentinels.ts";
import type { Besides } from "./middleware.ts";

/** What is served besides the provider: the console, and the sentinels' errors in the provider's place. */
export function besides(desk: ServedConsole | undefined, sentinels: "on" | "off"): Besides {
  return {
    ...(desk && { watch: desk.watch }),
    // The console comes first, and asks what is behind it: its own requests meet the sentinels, too.
    middleware: [...(desk ? [desk.middleware] : []), ...(sentinels === "on" ? [answerSentinels] : [])],
  };
}
