import { readFileSync } from "node:fs";
import { Refusal, systemCode } from "../refusal.ts";

/** What a file holds, relative names counting from the current directory. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Refusal(`names a file that cannot be read (${systemCode(error)})`);
  }
}
