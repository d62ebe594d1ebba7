import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runWrangler } from "@careslot/worker/dev/wrangler.ts";
import { build } from "esbuild";

/** The Worker as it would be deployed. */
export async function ourBundle(folder: string): Promise<string> {
  await runWrangler("deploy", "--dry-run", `--outdir=${folder}`);
  return readFileSync(join(folder, "worker.js"), "utf8");
}

/** The floor as a Worker. */
export async function floorBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../floor/worker.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    target: "esnext",
    conditions: ["workerd", "worker"],
    external: ["cloudflare:workers"],
  });
  return outputFiles[0]?.text ?? "";
}
