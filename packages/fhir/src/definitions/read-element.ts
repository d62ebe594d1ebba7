import type { ElementDefinition, ElementType } from "./definition.ts";

/** Reads one line of the table, such as `1..1 code from appointmentstatus`. */
export function readElement(name: string, line: string, order: number): ElementDefinition {
  const [, min = "", max = "", types = "", valueSet, invariants, attribute] = LINE.exec(line) ?? [];
  if (types === "") throw new TypeError(`Not a line of the definition table: ${name}: ${line}`);
  return {
    name,
    order,
    min: Number(min),
    max: max === "*" ? Infinity : Number(max),
    types: splitTypes(types),
    ...(valueSet === undefined ? {} : { valueSet }),
    invariants: invariants?.split(" and ") ?? [],
    attribute: attribute !== undefined,
  };
}

const LINE = /^(\d+)\.\.(\d+|\*) (.+?)(?: from ([^ ]+))?(?: obeys (.+?))?( as attribute)?$/;

/** `or` separates types outside of brackets, and targets inside of them. */
function splitTypes(types: string): readonly ElementType[] {
  return types.split(/ or (?![^(]*\))/).map((type) => {
    const [name = "", targets] = type.split(/[()]/);
    return targets === undefined ? { name } : { name, targets: targets.split(" or ") };
  });
}
