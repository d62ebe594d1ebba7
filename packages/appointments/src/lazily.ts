/** An operation that is made when it is called for the first time. */
export function lazily<Args extends readonly unknown[], T>(make: () => (...args: Args) => T): (...args: Args) => T {
  let operation: ((...args: Args) => T) | undefined;
  return (...args) => (operation ??= make())(...args);
}
