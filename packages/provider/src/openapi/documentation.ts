import { Hono } from "hono";
import { docsPage } from "../docs/docs-page.ts";
import { contentSecurityPolicy } from "../docs/content-security-policy.ts";
import type { Settings } from "../ports.ts";
import type { Route } from "../route.ts";
import { collection } from "./collection.ts";
import type { OpenApiDocument } from "./open-api.ts";
import { openApiDocument } from "./open-api-document.ts";

/** The interface changes with a deployment only, and then nobody should wait long to learn it. */
const general = {
  "Cache-Control": "public, max-age=300",
  Vary: "Accept-Encoding",
  "X-Content-Type-Options": "nosniff",
};

/**
 * `/openapi.json`, `/collection.json` and `/docs`: the interface for tools, for clients that try it out, and for people.
 * They hold nothing that needs a token, and are made once, when somebody first asks.
 */
export function documentation(routes: readonly Route[], settings: Settings): Hono {
  const document = once(() => openApiDocument(routes, settings));
  const json = once(() => JSON.stringify(document()));
  const requests = once(() => JSON.stringify(collection(document())));
  const page = once(async () => pageWithPolicy(document()));
  return new Hono()
    .get("/openapi.json", (context) => context.body(json(), 200, { ...general, "Content-Type": "application/json" }))
    .get("/collection.json", (context) =>
      context.body(requests(), 200, {
        ...general,
        "Content-Type": "application/json",
        "Content-Disposition": 'attachment; filename="careslot.postman_collection.json"',
      }),
    )
    .get("/docs", async (context) => {
      const { text, policy } = await page();
      return context.html(text, 200, {
        ...general,
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
      });
    });
}

async function pageWithPolicy(document: OpenApiDocument): Promise<{ readonly text: string; readonly policy: string }> {
  return { text: String(await docsPage(document)), policy: await contentSecurityPolicy() };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
