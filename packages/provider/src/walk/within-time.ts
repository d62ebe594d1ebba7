/** The work of a request took longer than it may. It may still end well: a repetition with the same request id is safe. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

/** Longest that the work of a request may take, in milliseconds, unless the settings say otherwise. */
const longest = 20_000;

/** Waits for work, and rejects with `TookTooLong` when it takes too long: nobody waits for ever. */
export async function withinTime<T>(work: Promise<T>, limit: number = longest): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(`The request took longer than ${limit} ms.`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    if (timer !== undefined) clearTimeout(timer);
  }
}
