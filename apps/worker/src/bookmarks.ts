import type { Stores } from "./stores.ts";

/** Which state of each database was seen: bookmarks by name. */
export type Bookmarks = ReadonlyMap<string, string>;

/** The header that answers carry bookmarks in, and requests bring them back: the name in Cloudflare's own examples. */
export const bookmarkHeader = "X-D1-Bookmark";

/** Longest header that is looked at. */
const longest = 8192;

/**
 * Reads the bookmarks that a client brings: of one database by itself, of several each behind its name, as in
 * `east=…, west=…`. What has not the form of a bookmark, or is none of ours, counts as not sent: the worst that a bookmark
 * can do is to let its client see an older state than it would without.
 */
export function readBookmarks(header: string | null, stores: Stores): Bookmarks {
  const found = new Map<string, string>();
  if (header === null || header.length > longest) return found;
  const [{ name: only }, ...others] = stores;
  for (const part of header.split(",")) {
    const [, name = only, bookmark] =
      /^ *(?:([a-z0-9]{1,16})=)?([0-9a-f]{8}(?:-[0-9a-f]{4,32}){3}) *$/.exec(part) ?? [];
    const isNamed = part.includes("=") === others.length > 0;
    if (bookmark === undefined || !isNamed || !stores.some((store) => store.name === name)) continue;
    found.set(name, bookmark);
  }
  return found;
}

/** Writes them in the same form. */
export function writeBookmarks(bookmarks: Bookmarks, { length }: Stores): Readonly<Record<string, string>> {
  if (bookmarks.size === 0) return {};
  const parts = [...bookmarks].map(([name, bookmark]) => (length === 1 ? bookmark : `${name}=${bookmark}`));
  return { [bookmarkHeader]: parts.join(", ") };
}
