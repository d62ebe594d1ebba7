import { Hono } from "hono";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import type { Documents } from "./documents.ts";

/** The interface changes with a deployment only, and then nobody should wait long to learn it. */
const general = { "Cache-Control": "public, max-age=300", "X-Content-Type-Options": "nosniff" };

/**
 * `/openapi.json`, `/collection.json` and `/docs`: the interface for tools, for clients that try it out, and for people.
 * They hold nothing that needs a token; what makes them is loaded when somebody first asks, so that starting is quick.
 */
export function documentation(routes: readonly Route[], settings: Settings): Hono {
  let made: Documents | undefined;
  const documents = async (): Promise<Documents> => {
    const { createDocuments } = await import("./documents.ts");
    return (made ??= createDocuments(routes, settings));
  };
  return new Hono()
    .get("/openapi.json", async (context) =>
      context.body((await documents()).openApi(), 200, { ...general, "Content-Type": "application/json" }),
    )
    .get("/collection.json", async (context) =>
      context.body((await documents()).requests(), 200, {
        ...general,
        "Content-Type": "application/json",
        "Content-Disposition": 'attachment; filename="careslot.postman_collection.json"',
      }),
    )
    .get("/docs", async (context) => {
      const { text, policy } = await (await documents()).page();
      return context.html(text, 200, {
        ...general,
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
      });
    });
}
