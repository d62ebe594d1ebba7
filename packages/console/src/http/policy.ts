import { secureHeaders } from "hono/secure-headers";
import type { MiddlewareHandler } from "hono";

/**
 * What a page of the console may do: show itself in its own style, run its own one script, post to itself. It is kept
 * nowhere, framed by nobody, and tells no other site where a link came from. (`no-referrer` would have browsers send forms
 * with `Origin: null`.)
 */
export const policy: MiddlewareHandler[] = [
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "same-origin",
    // The server says this of itself where it speaks HTTPS.
    strictTransportSecurity: false,
  }),
  async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
    // Servers compress it for those who take that.
    context.header("Vary", "Accept-Encoding");
  },
];
