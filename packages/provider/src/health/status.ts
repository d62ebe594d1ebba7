import type { Handler } from "hono";
import type { Ports } from "../ports.ts";
import { checkStore } from "./check-store.ts";
import { deploymentOf } from "./deployment.ts";
import { uncached } from "./uncached.ts";

/**
 * `GET /_status`: whether requests can be served, in the form that monitors of the NHS API platform read: `status` is
 * `pass` or `fail`, and so is that of the one check there is, the database. 503 when it fails.
 */
export function status({ appointments, settings }: Ports): Handler {
  const deployment = deploymentOf(settings);
  const self = new URL("/_status", settings.baseUrl).href;
  return async (context) => {
    const { healthy, timeout } = await checkStore(appointments);
    const verdict = healthy ? "pass" : "fail";
    const responseCode = healthy ? 200 : 503;
    const check = { status: verdict, timeout, responseCode, outcome: healthy ? "OK" : "no answer", links: { self } };
    const body = { status: verdict, ...deployment, checks: { "healthcheckService:status": [check] } };
    return context.json(body, responseCode, uncached);
  };
}
