/** How often the diary is looked through for days that are missing, in milliseconds: a new one begins every day. */
const everyHour = 3_600_000;

/** Adds the days that are missing now and then, until the end of its scope, so that there are always some to come. */
export function keepRolling(roll: () => Promise<void>, tell: (sentence: string) => void): Disposable {
  const timer = setInterval(() => {
    roll().catch(() => tell("slots of the coming days could not be added; it will be tried again"));
  }, everyHour).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
