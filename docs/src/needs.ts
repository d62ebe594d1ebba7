import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A program without which a page can be followed no further. */
export interface Missing {
  readonly program: string;
  /** Line of the page that says so, from 1. */
  readonly line: number;
}

/**
 * The first program that a page needs and that is not installed: `<!-- needs: PROGRAM -->` stands above what needs it.
 * The system's own folders are looked into as well, where others than root may not have them in their `PATH`.
 */
export function firstMissing(page: string): Missing | undefined {
  for (const [index, line] of page.split("\n").entries()) {
    const program = /^<!-- needs: ([\w-]+) -->$/.exec(line)?.[1];
    if (program !== undefined && !isInstalled(program)) return { program, line: index + 1 };
  }
  return undefined;
}

function isInstalled(program: string): boolean {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
