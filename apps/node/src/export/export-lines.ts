import type { Appointments, DirectoryResource, Version, VersionKey } from "@careslot/appointments";
import { directoryTypes } from "../import/types.ts";

export interface ExportOptions {
  /** Whether to leave appointments out: what is left can be imported again. Default false. */
  readonly diaryOnly?: boolean;
}

/** Resources that are read at a time. */
const page = 500;

/**
 * Everything that is stored, one resource a line: the directory by type, then the slots, then every version of every
 * appointment with its `meta.versionId`, byte for byte as it was answered. Within each, in order of the ids.
 */
export async function* exportLines(
  { listDirectory, listSlots, listVersions }: Pick<Appointments, "listDirectory" | "listSlots" | "listVersions">,
  { diaryOnly = false }: ExportOptions = {},
): AsyncGenerator<string, void> {
  for (const type of directoryTypes) yield* pages("", (after) => listDirectory(type, after, page), idOf);
  yield* pages("", (after) => listSlots(after, page), idOf);
  if (!diaryOnly)
    yield* pages<VersionKey, Version>({ id: "", versionId: 0 }, (after) => listVersions(after, page), keyOf);
}

/** Lists from one page to the next, each behind the last row of the one before. */
async function* pages<Key, Row extends { readonly content: string }>(
  first: Key,
  list: (after: Key) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): AsyncGenerator<string, void> {
  let after = first;
  for (;;) {
    const rows = await list(after);
    for (const { content } of rows) yield content;
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return;
    after = keyOf(last);
  }
}

function idOf({ id }: DirectoryResource): string {
  return id;
}

function keyOf({ id, versionId }: VersionKey): VersionKey {
  return { id, versionId };
}
