import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compileStyle } from "./compile-style.ts";

/** Writes the style sheet; with `--check` it writes nothing and exits 1 where it differs from what its source compiles to. */
const check = process.argv.includes("--check");

const path = fileURLToPath(new URL("../src/assets/generated/stylesheet.ts", import.meta.url));
const name = relative(process.cwd(), path);
const text = compileStyle();

if (current() === text) console.log(`${name} is as it should be`);
else if (check) {
  console.error(`${name} differs: run \`pnpm --filter @careslot/console generate\``);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${name} written`);
}

function current(): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
