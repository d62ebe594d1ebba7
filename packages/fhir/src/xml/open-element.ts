import type { Member, TypeDefinition } from "../definitions/definitions.ts";
import { itemPath, memberPath } from "../element-path.ts";

/** The members of a JSON object under construction. */
export type JsonObject = Record<string, unknown>;

/** An element whose end tag has not come yet. */
export interface OpenElement {
  /** What it is in its parent; nothing for a resource. */
  readonly member: Member | undefined;
  /** Its place among the elements of its name, from 0. */
  readonly index: number;
  /** What may stand in it; nothing for an element that holds a whole resource, or narrative. */
  readonly type: TypeDefinition | undefined;
  /** Its members so far; of a primitive, its `id` and extensions. */
  readonly value: JsonObject;
  /** Of a primitive: whether it has a value beside them. */
  hasValue: boolean;
  /** The place of its latest child among the elements of its type: none may come before. */
  order: number;
}

/** The FHIRPath of the innermost of the open elements, or of a child of it; nothing before there is a resource. */
export function pathOf(open: readonly OpenElement[], child?: string): string | undefined {
  const [root, ...inner] = open;
  if (!root?.type) return undefined;
  let path = root.type.name;
  for (const { member, index } of inner) {
    if (!member) continue;
    path = memberPath(path, member.name);
    if (member.element.max > 1) path = itemPath(path, index);
  }
  return child === undefined ? path : memberPath(path, child);
}
