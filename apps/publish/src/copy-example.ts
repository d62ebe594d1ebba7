import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dependencies } from "./new-project.ts";

interface Manifest {
  readonly dependencies?: Dependencies;
  readonly devDependencies?: Dependencies;
  readonly scripts: { readonly test: string };
}

const examples = new URL("../../../examples/", import.meta.url);
const workspace = readFileSync(new URL("../pnpm-workspace.yaml", examples), "utf8");

/** Copies an example out of the workspace. Gives what it depends on from the registry, and how it is tested. */
export function copyExample(name: string, folder: string): { readonly others: Dependencies; readonly test: string } {
  const source = new URL(`${name}/`, examples).pathname;
  cpSync(source, folder, { recursive: true, filter: (path) => !/\/(?:node_modules|\.wrangler)$/.test(path) });
  const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Manifest;
  const others = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => version !== "workspace:*")
    .map(([dependency, version]) => [dependency, version === "catalog:" ? fromCatalog(dependency) : version]);
  return { others: Object.fromEntries(others), test: manifest.scripts.test };
}

/** The version that the workspace's catalogue names. */
function fromCatalog(dependency: string): string {
  const [, version] = new RegExp(`^  "?${dependency}"?: (\\S+)$`, "m").exec(workspace) ?? [];
  if (version === undefined) throw new TypeError(`The catalogue has no ${dependency}.`);
  return version;
}
