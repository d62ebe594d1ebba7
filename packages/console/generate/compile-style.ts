import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import nhsuk from "nhsuk-frontend/package.json" with { type: "json" };
import { compile } from "sass";

const source = fileURLToPath(new URL("style.scss", import.meta.url));
const frontend = createRequire(import.meta.url).resolve("nhsuk-frontend/package.json");
const modules = join(dirname(frontend), "..");

/** The console's style sheet as a module: what runs has no file to read. */
export function compileStyle(): string {
  const { css } = compile(source, { loadPaths: [modules], style: "compressed", quietDeps: true });
  return [
    "// Compiled from generate/style.scss: change that, and run `pnpm --filter @careslot/console generate`.",
    `// Holds parts of NHS.UK frontend ${nhsuk.version}, copyright NHS England, MIT licence: https://github.com/nhsuk/nhsuk-frontend`,
    `export const stylesheet: string = ${JSON.stringify(css.trim())};`,
    "",
  ].join("\n");
}
