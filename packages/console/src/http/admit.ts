import type { MiddlewareHandler } from "hono";
import type { ConsolePorts } from "../ports.ts";
import type { Visit } from "../visit.ts";
import { admitByPassword } from "./admit-by-password.ts";

/** Names by which a machine calls itself. */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Lets in whoever may come in, and remembers who it is. */
export function admit(ports: ConsolePorts): MiddlewareHandler<Visit> {
  switch (ports.access.mode) {
    case "loopback":
      return async (context, next) => {
        // Another name means that a proxy forwards from elsewhere, or that a web page has its own name resolve to here.
        if (!ownNames.has(new URL(context.req.url).hostname) || isForwarded(context.req.raw.headers)) {
          return context.text("The console answers this machine only.", 403);
        }
        context.set("user", "sandbox");
        return next();
      };
    case "password":
      return admitByPassword(ports.access.password, ports);
  }
}

function isForwarded(headers: Headers): boolean {
  return ["forwarded", "x-forwarded-for", "via"].some((name) => headers.has(name));
}
