import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What the validator, with all of its definitions, may add to a Worker, in bytes. Whoever raises it says why. */
const LIMIT = 45_000;

test("the validator with all definitions fits into 45 KB of a Worker, gzipped", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL("index.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    mainFields: ["module", "main"],
    write: false,
    metafile: true,
  });
  const bundle = outputFiles[0]?.contents ?? new Uint8Array();
  expect(bundle.length).toBeGreaterThan(LIMIT);
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(LIMIT);
  // The evaluator of FHIRPath stands on a path of its own.
  expect(Object.keys(metafile.inputs).filter((path) => path.includes("@medplum"))).toEqual([]);
});
