import { fileURLToPath } from "node:url";

/** Whether `DATABASE_URL` names a file, or a database in memory, and no server. */
export function isEmbedded(url: string): boolean {
  return url === ":memory:" || url.startsWith("file:");
}

/** The path of the file that such a URL names. */
export function fileOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : url.replace(/^file:/, "");
}
