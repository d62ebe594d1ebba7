import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A copy of the workspace in which everything is installed: the guides leave nothing in the original. */
    readonly workspace: string;
  }
}

const original = new URL("../../", import.meta.url).pathname;

/** Copies the workspace's own files, as a clone would get them, and installs what they need. */
// oxlint-disable-next-line import/no-default-export -- Vitest looks for the set-up there.
export default function copyWorkspace({ provide }: TestProject): () => void {
  const workspace = mkdtempSync(join(tmpdir(), "careslot-docs-"));
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    {
      cwd: original,
      encoding: "utf8",
    },
  );
  for (const file of listed.split("\0").filter((name) => name !== "")) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    cpSync(join(original, file), join(workspace, file), { force: true });
  }
  execFileSync("npx", ["-y", "pnpm@12", "install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: workspace,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 240_000,
  });
  provide("workspace", workspace);
  return () => rmSync(workspace, { recursive: true, force: true });
}
