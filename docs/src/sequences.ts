/** A page, by its path from the repository's folder, and its text. */
export type Page = readonly [path: string, text: string];

/**
 * The pages that are followed in one shell, in order: one that begins by itself, and those that go on from where it ended,
 * `<!-- goes on from: PAGE -->`. Throws when one goes on from a page that does not begin by itself: nobody would follow it.
 */
export function sequences(pages: readonly Page[]): readonly (readonly string[])[] {
  const found = new Map(pages.filter(([, text]) => !goesOnFrom(text)).map(([path]) => [path, [path]]));
  for (const [path, text] of pages) {
    const before = goesOnFrom(text);
    if (before === undefined) continue;
    const sequence = found.get(before);
    if (sequence === undefined) throw new TypeError(`${path} goes on from ${before}, where nothing begins.`);
    sequence.push(path);
  }
  return [...found.values()];
}

function goesOnFrom(text: string): string | undefined {
  return /^<!-- goes on from: (\S+) -->$/m.exec(text)?.[1];
}
