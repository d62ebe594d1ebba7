/** A cardinality as definitions write it: `1..*`. */
export function cardinalityOf(min: number, max: number): string {
  return `${min}..${max === Infinity ? "*" : max}`;
}
