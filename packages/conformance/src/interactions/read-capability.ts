import type { Context } from "../context.ts";
import type { Answer } from "../http/answer.ts";

/** Asks what the provider can do. */
export function readCapability(context: Context): Promise<Answer> {
  return context.send({ interaction: "metadata", method: "GET", path: "/metadata" });
}
