import type { VisitContext } from "../visit.ts";

/** What was entered into a form, by field; a field that is not there was left empty. */
export async function readForm<Name extends string>(
  context: VisitContext,
  names: readonly Name[],
): Promise<Readonly<Record<Name, string>>> {
  const body = await context.req.parseBody();
  const entries = names.map((name) => {
    const value = body[name];
    return [name, typeof value === "string" ? value.trim() : ""] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}
