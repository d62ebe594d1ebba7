/**
 * Whether two values of JSON would be written as the same text: nothing differs, not even the order of members. What is not
 * the same text may still mean the same.
 */
export function isSameText(first: unknown, second: unknown): boolean {
  if (typeof first !== "object" || typeof second !== "object" || first === null || second === null) {
    return first === second;
  }
  const isArray = Array.isArray(first);
  if (isArray !== Array.isArray(second)) return false;
  return isArray ? haveSameItems(first, second as readonly unknown[]) : haveSameMembers(first, second);
}

function haveSameItems(first: readonly unknown[], second: readonly unknown[]): boolean {
  if (first.length !== second.length) return false;
  for (let index = 0; index < first.length; index += 1) {
    if (!isSameText(first[index], second[index])) return false;
  }
  return true;
}

function haveSameMembers(first: object, second: object): boolean {
  const names = Object.keys(first);
  const others = Object.keys(second);
  if (names.length !== others.length) return false;
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? "";
    if (name !== others[index]) return false;
    if (!isSameText((first as Members)[name], (second as Members)[name])) return false;
  }
  return true;
}

type Members = Readonly<Record<string, unknown>>;
