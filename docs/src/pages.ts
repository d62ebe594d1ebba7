import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** The pages whose commands are carried out, from the repository's folder, by their paths from there. */
export const followed: readonly string[] = globSync(["*.md", "docs/*.md", "apps/*/README.md"], {
  cwd: root,
}).toSorted();

/** Every page of the repository. */
export function allPages(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\0").filter((name) => name !== "");
}

/** The text of a page or of another file, by its path from the repository's folder. */
export function read(path: string): string {
  return readFileSync(new URL(path, new URL("../../", import.meta.url)), "utf8");
}
