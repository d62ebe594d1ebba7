/** The STU3 definitions that reading, writing and checking share. */
export type { ElementDefinition, ElementType, InvariantDefinition, Member, TypeDefinition } from "./definition.ts";
export { invariantDefinition } from "./invariant-definition.ts";
export { codesOf, typeDefinition, typeNames } from "./type-definition.ts";
