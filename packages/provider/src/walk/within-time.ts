/** The work of a request took longer than it may. It may still end well: a repetition with the same request id is safe. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

/** Longest that the work of a request may take, in milliseconds, unless the settings say otherwise. */
const longest = 20_000;

/** Waits for work, and rejects with `TookTooLong` when it takes too long: nobody waits for ever. */
export function withinTime<T>(work: Promise<T>, limit: number = longest): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TookTooLong(`The request took longer than ${limit} ms.`)), limit);
    const inTime =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        clearTimeout(timer);
        settle(value);
      };
    work.then(inTime(resolve), inTime(reject));
  });
}
