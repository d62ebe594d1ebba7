import type { MiddlewareHandler } from "hono";
import { basicAuth } from "hono/basic-auth";
import { timingSafeEqual } from "hono/utils/buffer";
import type { Visit } from "../visit.ts";
import type { Access } from "../ports.ts";

/** Names by which a machine calls itself. */
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Lets in whoever may come in, and remembers who it is. */
export function admit(access: Access): MiddlewareHandler<Visit> {
  switch (access.mode) {
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
      return basicAuth({
        realm: "Careslot console",
        verifyUser: async (user, password, context) => {
          const isKnown = user !== "" && (await timingSafeEqual(password, access.password));
          if (isKnown) context.set("user", user.slice(0, 64));
          return isKnown;
        },
      });
  }
}

function isForwarded(headers: Headers): boolean {
  return ["forwarded", "x-forwarded-for", "via"].some((name) => headers.has(name));
}
