/** A maximum as definitions write it: a number, or `*`. */
export function maxOf(max = "*"): number {
  return max === "*" ? Infinity : Number(max);
}

/** A cardinality as definitions write it: `1..*`. */
export function cardinalityOf(min: number, max: number): string {
  return `${min}..${max === Infinity ? "*" : max}`;
}
