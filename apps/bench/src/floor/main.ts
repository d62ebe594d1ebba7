// The floor as a server: `serve` of @hono/node-server and nothing else around it.
import { randomUUIDv7 } from "node:crypto";
import { readFileSync } from "node:fs";
import process from "node:process";
import { DatabaseSync } from "node:sqlite";
import { serve } from "@hono/node-server";
import { floorApp } from "./app.ts";
import { openSqliteStore } from "./sqlite-store.ts";
import { verifyWith } from "./verify.ts";

const { DATABASE = "", BASE_URL = "", JWT_JWKS, METADATA = "", COMMIT, AUDITED } = process.env;

const store = openSqliteStore(new DatabaseSync(DATABASE), COMMIT === "single" ? "single" : "grouped");
const options = {
  baseUrl: BASE_URL,
  metadata: readFileSync(METADATA, "utf8"),
  // Those of a moment lie side by side in an index.
  newId: () => randomUUIDv7(),
  audit: AUDITED === "yes" ? letRun : undefined,
};
const app = floorApp(
  store,
  verifyWith(JWT_JWKS === undefined ? undefined : readFileSync(JWT_JWKS, "utf8"), BASE_URL),
  options,
);

serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
  console.log(`listening on http://127.0.0.1:${port}`);
});
process.on("SIGTERM", () => process.exit());

/** It ends by itself, soon after the answer. */
function letRun(): void {
  return undefined;
}
