/** The codes that a required binding allows. */
export interface CodeList {
  /** Name of the value set, as messages call it. */
  readonly name: string;
  /** Codes by system; `any` where the system alone can be checked, such as a reference set of SNOMED CT. */
  readonly systems: ReadonlyMap<string, ReadonlySet<string> | "any">;
}

/** Whether an element of type `code`, which carries no system, is in the list. */
export function allowsCode(list: CodeList, code: string): boolean {
  for (const codes of list.systems.values()) if (codes === "any" || codes.has(code)) return true;
  return false;
}

/** Whether a Coding is in the list. */
export function allowsCoding(list: CodeList, system: unknown, code: unknown): boolean {
  if (typeof system !== "string" || typeof code !== "string") return false;
  const codes = list.systems.get(system);
  return codes !== undefined && (codes === "any" || codes.has(code));
}
