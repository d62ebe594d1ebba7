// The floor as a Worker: the same handlers on D1 and nothing else around them.
import type { D1Database } from "@cloudflare/workers-types";
import { waitUntil } from "cloudflare:workers";
import { floorApp } from "./app.ts";
import { openD1Store } from "./d1-store.ts";
import { verifyWith } from "./verify.ts";

interface Environment {
  readonly DB: D1Database;
  readonly BASE_URL: string;
  readonly JWT_JWKS: string;
  readonly METADATA: string;
  /** `yes`: reads leave an entry in the audit trail. */
  readonly AUDITED?: string;
}

let app: ReturnType<typeof floorApp> | undefined;

// oxlint-disable-next-line import/no-default-export -- Workers look for their handlers in the default export.
export default {
  fetch(request: Request, { DB, BASE_URL, JWT_JWKS, METADATA, AUDITED }: Environment): Response | Promise<Response> {
    const audit = AUDITED === "yes" ? waitUntil : undefined;
    const options = { baseUrl: BASE_URL, metadata: METADATA, newId: () => crypto.randomUUID(), audit };
    app ??= floorApp(openD1Store(DB), verifyWith(JWT_JWKS, BASE_URL), options);
    return app.fetch(request);
  },
};
