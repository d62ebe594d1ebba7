import { Hono } from "hono";
import type { Ports } from "./ports.ts";

/** The provider as a Hono app, mounted at the path of `settings.baseUrl`, with `/healthz` outside of it. */
export function createProvider(ports: Ports): Hono {
  void ports;
  return new Hono();
}
