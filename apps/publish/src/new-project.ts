import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pnpm } from "./pnpm.ts";

/** What a project asks for beside our own packages: names and versions. */
export type Dependencies = Readonly<Record<string, string>>;

/**
 * Makes a folder a project of its own, outside of any workspace, which gets our packages from tarballs, also where one
 * of them asks for another, and everything else from the registry.
 */
export async function newProject(
  folder: string,
  tarballs: ReadonlyMap<string, string>,
  others: Dependencies = {},
): Promise<void> {
  const ours = Object.fromEntries(Array.from(tarballs, ([name, tarball]) => [name, `file:${tarball}`]));
  const manifest = { name: "empty", private: true, type: "module", dependencies: { ...ours, ...others } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, undefined, 2));
  writeFileSync(join(folder, "pnpm-workspace.yaml"), workspace(ours));
  await pnpm(folder, "install", "--prefer-offline", "--ignore-scripts");
}

/** JSON is YAML as well. */
function workspace(overrides: Dependencies): string {
  return JSON.stringify({ packages: [], overrides, pmOnFail: "ignore" }, undefined, 2);
}
