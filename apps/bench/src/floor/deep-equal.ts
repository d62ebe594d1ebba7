/** Whether two values of JSON are the same, in the order of their lists and whatever the order of their members. */
export function deepEqual(one: unknown, two: unknown): boolean {
  if (one === two) return true;
  if (typeof one !== "object" || typeof two !== "object" || one === null || two === null) return false;
  const [mine, other] = [Object.entries(one), two as Readonly<Record<string, unknown>>];
  return mine.length === Object.keys(other).length && mine.every(([name, value]) => deepEqual(value, other[name]));
}
