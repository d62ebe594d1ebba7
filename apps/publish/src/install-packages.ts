import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { newProject } from "./new-project.ts";
import { pack } from "./pack.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** An otherwise empty project in which the packed packages are installed. */
    readonly project: string;
    /** The tarball of each package, by name. */
    readonly tarballs: readonly (readonly [string, string])[];
  }
}

/** Packs and installs once for all tests. Vitest asks for a default export. */
// oxlint-disable-next-line import/no-default-export -- Vitest looks for the set-up there.
export default async function installPackages({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "careslot-publish-"));
  const project = join(folder, "project");
  mkdirSync(project);
  const tarballs = await pack(folder);
  await newProject(project, tarballs);
  provide("project", project);
  provide("tarballs", [...tarballs]);
  return () => rmSync(folder, { recursive: true });
}
