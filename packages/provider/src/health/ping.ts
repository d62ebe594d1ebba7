import type { Handler } from "hono";
import type { Ports } from "../ports.ts";
import { deploymentOf } from "./deployment.ts";
import { uncached } from "./uncached.ts";

/** `GET /_ping`: that something answers, and which deployment it is. Nothing behind it is asked. */
export function ping({ settings }: Ports): Handler {
  const deployment = deploymentOf(settings);
  return (context) => context.json(deployment, 200, uncached);
}
