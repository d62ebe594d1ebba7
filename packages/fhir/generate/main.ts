import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { compile } from "./compile.ts";

/**
 * Writes the generated definitions; with `--check` it writes nothing and exits 1 where a file differs from what the
 * published definitions compile to.
 */
const check = process.argv.includes("--check");

for (const { path, text } of compile()) {
  const name = relative(process.cwd(), path);
  if (current(path) === text) console.log(`${name} is as it should be`);
  else if (check) {
    console.error(`${name} differs: run \`pnpm --filter @careslot/fhir generate\``);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${name} written`);
  }
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
