import { randomUUIDv7 } from "node:crypto";

/**
 * A new id. Ids that begin with the time lie side by side in an index: those of a moment are written to the same page.
 * Node pieces their text together, and `JSON.stringify` writes a resource at half the speed where one of its texts is not in
 * one piece; changing the case of its letters, which are small already, makes it so.
 */
export function newId(): string {
  return randomUUIDv7().toLowerCase();
}
